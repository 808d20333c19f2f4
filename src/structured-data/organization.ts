import type { Organization } from '../feed/format.js';

/** An organisation in the terms of schema.org: https://schema.org/Organization */
export const organizationOf = ({ name, alternateName, url, logo }: Organization): object => ({
  '@type': 'Organization',
  name,
  alternateName,
  url,
  logo: logo?.url,
});
