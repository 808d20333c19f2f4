/** Products in the field of 256 elements that QR codes reckon in (modulus 0x11d). */
function product(a: number, b: number): number {
  let result = 0;
  for (let bit = 7; bit >= 0; bit--)
    result = (result << 1) ^ ((result >> 7) * 0x11d) ^ (((b >> bit) & 1) * a);
  return result;
}

/** The coefficients of the generator polynomial of a degree, highest first, without the leading 1. */
function generator(degree: number): number[] {
  const result = [...new Array<number>(degree - 1).fill(0), 1];
  for (let step = 0, root = 1; step < degree; step++, root = product(root, 2))
    for (let index = 0; index < degree; index++)
      result[index] = product(result[index] ?? 0, root) ^ (result[index + 1] ?? 0);
  return result;
}

/** The code words that correct errors in `data` (Reed-Solomon, annex A). */
export function correctionOf(data: readonly number[], length: number): number[] {
  const factors = generator(length);
  const rest = new Array<number>(length).fill(0);
  for (const word of data) {
    const lead = word ^ (rest.shift() ?? 0);
    rest.push(0);
    factors.forEach((factor, index) => (rest[index] = (rest[index] ?? 0) ^ product(factor, lead)));
  }
  return rest;
}
