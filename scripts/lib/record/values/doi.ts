import { decodePercent } from "./decode-percent.ts";
import { foldWidth } from "./fold-width.ts";

/** A DOI as a record has it: without a resolver, in any case. */
export const doiPattern = /^10\.\d{4,9}(\.\d+)*\/\S+$/;

const opening = String.raw`[\s"'(<\[{（＜［｛＂＇「『《“‘]*`;
const label = String.raw`(?:urn:|info:)?doi(?:\s*[:/.：／．])?\s*`;
const resolver = String.raw`(?:https?:/{1,9})?(?:www\.|dx\.)?doi\.org/{1,9}`;
const before = `${opening}(?:${label}|${resolver}){0,3}`;
const name = String.raw`10(?:\.|%2e)\d{4,9}(?:(?:\.|%2e)\d+)*(?:/|%2f)\S+`;
const copied = String.raw`^(${before})(${name})\s*$`;
const copiedForm = new RegExp(copied, "i");

/**
 * The bare DOI in any of the forms in which it is passed around: bare, after `doi:` and its like, or in the resolver's
 * address, whose percent-encoding, query and fragment are taken off. Punctuation after it and closing brackets without
 * their opening one are none of it. `undefined` where the text is anything else. Letters keep their case.
 * @see https://www.doi.org/doi-handbook/HTML/encoding-rules-for-urls.html
 * @example parseDoi("https://dx.doi.org/10.5555/a%3Cb?utm_source=x") // "10.5555/a<b"
 */
export function parseDoi(text: string): string | undefined {
  const [, prefix = "", found] = copiedForm.exec(foldWidth(text)) ?? [];
  if (found === undefined) return undefined;
  const isAddress = /doi\.org/i.test(prefix);
  const own = found.replace(isAddress ? queryOrFragment : query, "");
  const isEncoded = isAddress || /^[^/]+%2[ef]/i.test(found);
  const forms = [own, found].map((form) => (isEncoded ? decodePercent(form).trim() : form));
  return forms.flatMap((form) => [withoutPunctuation(form), form]).find(isDoi);
}

/** In a resolver's address a raw `#` begins a fragment, unless it is the check character that ends a SICI. */
const queryOrFragment = /(?:\?|(?<!(?:;|%3b)\d-)#).*$/i;
const query = /\?[\w.-]+=.*$/;

function isDoi(text: string): boolean {
  return doiPattern.test(text);
}

const openingOf: ReadonlyMap<string, string> = new Map([
  [")", "("],
  ["]", "["],
  ["}", "{"],
  [">", "<"],
]);
const punctuation = new Set(".,;:!?\"'。，；：！？、…”’」』》】〉\u200b\u200c\u200d\u2060\ufeff");

/** The text without the punctuation after it, and without closing brackets that close nothing in it. */
function withoutPunctuation(text: string): string {
  const unmatched = new Map<string, number>();
  for (const [close, open] of openingOf)
    unmatched.set(close, count(text, close) - count(text, open));
  let end = text.length;
  for (; end > 0; end -= 1) {
    const last = text.charAt(end - 1);
    const surplus = unmatched.get(last) ?? 0;
    if (surplus <= 0 && !punctuation.has(last)) break;
    unmatched.set(last, surplus - 1);
  }
  return text.slice(0, end);
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

const anywhere = /10\.\d{4,9}(?:\.\d+)*\/\S+/;
/** What publishers put behind a DOI in an address. */
const addressTail =
  /(?:v\d{1,2}|[/.](?:full(?:text)?|abstract|abs|e?pdf|epub|html?|meta|references|citations?)(?:[-/.].*)?|\/)$/i;
/** In PubMed's searches a field stands behind it. */
const tag = /\[(?:doi|aid)\]$/i;
const tails = [/[\p{Script=Han}，。；、].*$/u, tag, /[?&#].*$/, addressTail, addressTail];

/**
 * The DOIs that a text may name, whatever stands around them, the likeliest first: in a publisher's address or in a
 * sentence only the papers themselves tell where a DOI ends. None where there is nothing like one.
 * @example listDois("https://example.org/doi/10.5555/a1/full") // ["10.5555/a1/full", "10.5555/a1"]
 */
export function listDois(text: string): string[] {
  const found = anywhere.exec(decodePercent(foldWidth(text)))?.[0];
  if (found === undefined) return [];
  const forms = [parseDoi(text) ?? found, found];
  let form = withoutPunctuation(found);
  for (const tail of tails) {
    forms.push(form);
    form = withoutPunctuation(form.replace(tail, ""));
  }
  return [...new Set([...forms, form])].filter(isDoi);
}

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

/** Source of a pattern for the texts that `parseDoi` reads, for JSON Schema. */
export const copiedDoi = widenPattern(copied);
