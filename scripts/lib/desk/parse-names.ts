/**
 * The values that a typed text names: one, or several between semicolons, or between commas where it names nothing as a
 * whole; `undefined` where a word of it names none.
 * @param parse the value that a name stands for; some names have commas
 * @example parseNames("Taiwan, Japan", parseCountry) // ["TW", "JP"]
 */
export function parseNames(
  text: string,
  parse: (name: string) => string | undefined,
): readonly string[] | undefined {
  const items = split(text, /[;；]/);
  const named = items.flatMap((item) => {
    const whole = parse(item);
    return whole === undefined ? split(item, /[,，、]/).map(parse) : [whole];
  });
  const values = named.filter((value) => value !== undefined);
  return values.length > 0 && values.length === named.length ? [...new Set(values)] : undefined;
}

function split(text: string, between: RegExp): readonly string[] {
  return text
    .split(between)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
