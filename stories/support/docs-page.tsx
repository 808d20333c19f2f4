/** The page of an element: what it is, a live one with its controls, the lines to paste, and all of the manifest. */
import {
  Controls,
  Description,
  Heading,
  Markdown,
  Primary,
  Source,
  Stories,
  Title,
  useOf,
} from '@storybook/addon-docs/blocks';
import type { ReactElement } from 'react';
import { describedAs, type ElementDescription } from './manifest.js';

interface Row {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

const unnamed = 'between the tags';

/** A table of the manifest, under its heading; nothing where there are no rows. */
function Reference({
  title,
  intro,
  rows,
}: {
  title: string;
  intro: string;
  rows: readonly Row[];
}): ReactElement | null {
  if (!rows.length) return null;
  return (
    <>
      <Heading>{title}</Heading>
      <Markdown>{intro}</Markdown>
      <table className="reference">
        <thead>
          <tr>
            <th>Name</th>
            <th>What it is</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, description = '', type }) => (
            <tr key={name}>
              <td>{name ? <code>{name}</code> : <i>{unnamed}</i>}</td>
              <td>
                <Markdown>{description}</Markdown>
                {type && <code>{type.text}</code>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const methodsOf = ({ members }: ElementDescription): Row[] =>
  members
    .filter(({ kind }) => kind === 'method')
    .map(({ name, ...rest }) => ({ name: `${name}()`, ...rest }));

/** Those that no attribute stands for. */
const propertiesOf = ({ members }: ElementDescription): Row[] =>
  members.filter(({ kind, attribute }) => kind === 'field' && !attribute);

function Everything({ element }: { element: ElementDescription }): ReactElement {
  const { tagName, events, slots, cssParts, cssStates } = element;
  return (
    <>
      <Reference
        title="Events"
        intro={`Listen with \`addEventListener\` on \`<${tagName}>\`.`}
        rows={events}
      />
      <Reference title="Slots" intro="What a page writes into the element." rows={slots} />
      <Reference
        title="Parts"
        intro={`Style with \`${tagName}::part(NAME)\`. The story *Parts* shows where each one is.`}
        rows={cssParts}
      />
      <Reference title="States" intro={`Style with \`${tagName}:state(NAME)\`.`} rows={cssStates} />
      <Reference
        title="Properties"
        intro="For scripts; besides those that attributes stand for."
        rows={propertiesOf(element)}
      />
      <Reference title="Methods" intro="For scripts." rows={methodsOf(element)} />
    </>
  );
}

export function DocsPage(): ReactElement {
  const { component } = useOf('meta', ['meta']).preparedMeta as { component?: string };
  const element = component ? describedAs(component) : undefined;
  return (
    <>
      <Title>{element ? `<${element.tagName}>` : undefined}</Title>
      <Description />
      <Primary />
      {element && (
        <>
          <Heading>Copy the snippet</Heading>
          <Source />
          <Heading>Attributes and tokens</Heading>
        </>
      )}
      <Controls />
      {element && <Everything element={element} />}
      <Stories includePrimary={false} title="Stories" />
    </>
  );
}
