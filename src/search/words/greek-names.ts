/** Greek letters as they are named in English, from alpha. */
const names =
  "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega".split(
    " ",
  );

/** The name of a small Greek letter; `undefined` for anything else. */
export function nameGreekLetter(character: string): string | undefined {
  return character.length === 1 ? names[character.charCodeAt(0) - 0x3b1] : undefined;
}

/** Names that end compounds which are written as one word, such as `tnfalpha`; others are ends of English words. */
const compound = /^(?<before>[a-z0-9]{2,8}?)(?<name>alpha|beta|gamma|delta|kappa|lambda|omega)$/;
const known: ReadonlySet<string> = new Set(names);

/**
 * What stands before a Greek name at the end of a word, and the name.
 * @example splitGreekName("tnfalpha") // ["tnf", "alpha"]
 */
export function splitGreekName(word: string): readonly string[] {
  const { before, name } = compound.exec(word)?.groups ?? {};
  return before !== undefined && name !== undefined ? [before, name] : [];
}

/** Whether a folded word is a Greek letter's name, alone or in a compound. */
export function hasGreekName(word: string): boolean {
  return known.has(word) || splitGreekName(word).length > 0;
}
