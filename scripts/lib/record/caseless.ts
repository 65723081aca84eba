/**
 * The source of a pattern for a text in capitals or small letters: JSON Schema knows no flags.
 * @example caseless("n/a") // "[nN]/[aA]"
 */
export function caseless(text: string): string {
  return Array.from(text, (character) => {
    const [small, capital] = [character.toLowerCase(), character.toUpperCase()];
    if (small !== capital) return `[${small}${capital}]`;
    return /[.*+?^${}()|[\]\\]/.test(character) ? `\\${character}` : character;
  }).join("");
}
