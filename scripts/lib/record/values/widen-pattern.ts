/** What a pattern is made of that stands for itself, and before it what does not. */
const tokens =
  /\(\?(?:[:=!]|<[=!])|\{\d+(?:,\d*)?\}|\[1-9\]|\[[^\]]*\]|\\d|\\[^a-z]|\\[a-z]|[a-z\d:/#%&=,;!'"-]| /gi;

/**
 * The source of a pattern for what `source` matches in small or capital letters, of full width too: JSON Schema knows
 * no flags, and nothing that folds a text before. Classes of characters but `[1-9]` stay as they are.
 * @example widenPattern("n/a") // "[nNｎＮ][/／][aAａＡ]"
 */
export function widenPattern(source: string): string {
  return source.replace(tokens, (token) => {
    if (token === "\\d") return "[0-9０-９]";
    if (token === "[1-9]") return "[1-9１-９]";
    if (token === " ") return "[ \u3000]";
    if (/^\\[^a-z]$/i.test(token)) return `[${token}${toFullWidth(token.slice(1))}]`;
    if (token.length > 1) return token;
    const forms = new Set([token.toLowerCase(), token.toUpperCase()]);
    return `[${[...forms].join("")}${Array.from(forms, toFullWidth).join("")}]`;
  });
}

function toFullWidth(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) + 0xfee0);
}
