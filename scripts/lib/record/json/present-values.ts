/**
 * The values of an object that are there: neither `undefined` nor an empty text or list.
 * @example presentValues({ a: 1, b: undefined, c: [] }) // { a: 1 }
 */
export function presentValues(values: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => isThere(value)));
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);
}
