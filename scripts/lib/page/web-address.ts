/** Text that GFM may take for the beginning of a link. */
const trigger = /(?<![A-Za-z])(?:https?:\/\/|www\.)/iy;
const host = /(?:https?:\/\/|www\.)(?:[a-z0-9-]+\.)*[a-z][a-z0-9-]*(?::\d{1,5}(?!\d))?/iy;
const path = /[/?#](?:[\w.~:/?#@!$&'()+,;=-]|%[0-9a-f]{2})*/iy;
/** What GFM leaves out of a link that ends before white space or a tag. */
const trail = /[?!.,;:'")]*(?:[\t\n\r ]|$)/y;
/** What makes a user's name of the host before it. */
const user = /(?::[^\s/?#@]{0,256})?@/y;
/** What would make half an address of the part before it. */
const broken = /[%\\^{[]/;

/** Whether a web address, or what GFM may take for one, begins at `index`. */
export function isAddressAt(text: string, index: number): boolean {
  return matchAt(trigger, text, index) !== undefined;
}

/** The Markdown of a web address and where the text goes on after it. */
type Address = { readonly source: string; readonly end: number };

/**
 * The web address that begins at `index`: bare where GFM ends the link where the address ends,
 * else with marks around it, so that the link takes in nothing of the text after it.
 * What is no address is kept from becoming a link by an empty mark-up: Docusaurus stops at
 * addresses that it cannot parse, and GFM looks for them in the text after escapes are resolved.
 * @param after the source after the text
 * @example renderAddress("https://example.org，說明", 0, "\n") // { source: "<https://example.org>", end: 19 }
 */
export function renderAddress(text: string, index: number, after: string): Address {
  const address = findAddress(text, index);
  if (address === undefined) return breakTrigger(text, index);
  const end = index + address.length;
  if (isInert(address) && isLinkEnd(text, end, after)) return { source: address, end };
  if (!/^www/i.test(address)) return { source: `<${address}>`, end };
  return { source: `<span>${address.replace(/[~&:_]/g, encodeCharacter)}</span>`, end };
}

function findAddress(text: string, index: number): string | undefined {
  const origin = matchAt(host, text, index);
  if (origin === undefined || !isUrl(withScheme(origin))) return undefined;
  if (matchAt(user, text, index + origin.length) !== undefined) return undefined;
  const whole = origin + (matchAt(path, text, index + origin.length) ?? "");
  if (broken.test(text.charAt(index + whole.length))) return undefined;
  const address = trimAddress(whole);
  return isUrl(withScheme(address)) ? address : undefined;
}

function withScheme(address: string): string {
  return /^www/i.test(address) ? `http://${address}` : address;
}

/** Without the punctuation of the sentence around it. */
function trimAddress(address: string): string {
  let surplus = address.split(")").length - address.split("(").length;
  let end = address.length;
  for (; end > 0; end--) {
    const last = address.charAt(end - 1);
    if (last === ")" && surplus > 0) surplus--;
    else if (!/[?!.,:;'"&~_]/.test(last)) break;
  }
  return address.slice(0, end);
}

/** Whether an address reads the same where no link is made of it. */
function isInert(address: string): boolean {
  return !/[~&]|:(?!\/\/)|_(?![a-z0-9])|[^a-z0-9]_/i.test(address);
}

function isLinkEnd(text: string, end: number, after: string): boolean {
  const found = matchAt(trail, text, end);
  const isTextEnd = found !== undefined && end + found.length === text.length;
  return found !== undefined && (!isTextEnd || /^[\s<]|[\t\n\r ]$/.test(after.charAt(0) + found));
}

function breakTrigger(text: string, index: number): Address {
  const found = matchAt(trigger, text, index) ?? "";
  const start = found.search(/[:.]/);
  const source = `${found.slice(0, start)}<span>${found.slice(start)}</span>`;
  return { source, end: index + found.length };
}

function matchAt(pattern: RegExp, text: string, index: number): string | undefined {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0];
}

/**
 * Whether Markdown counts a UTF-16 unit as white space; the two ends of a text count as such.
 * @see https://spec.commonmark.org/0.31.2/#unicode-whitespace-character
 */
export function isSpace(unit: string): boolean {
  return unit === "" || /\s/.test(unit);
}

/**
 * Whether Markdown counts a UTF-16 unit as punctuation.
 * @see https://spec.commonmark.org/0.31.2/#unicode-punctuation-character
 */
function isPunctuation(unit: string): boolean {
  return /[\p{P}\p{S}]/u.test(unit);
}

/** Whether a UTF-16 unit is part of a word: neither white space nor punctuation. */
export function isWordPart(unit: string): boolean {
  return !isSpace(unit) && !isPunctuation(unit);
}

/**
 * The character reference of an ASCII character: for places where Markdown trims white space
 * or where a backslash would be read as itself.
 * @example encodeCharacter(" ") // "&#x20;"
 */
export function encodeCharacter(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
}

/** Whether a text is a whole address, as `URL.canParse` says in browsers that are new enough for it. */
export function isUrl(text: string): boolean {
  try {
    return new URL(text).href !== "";
  } catch {
    return false;
  }
}
