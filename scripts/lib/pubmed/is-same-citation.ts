import { foldLetters } from "../fold.ts";

/**
 * Whether two titles are one title: letters and digits alike, whatever the case, punctuation, width, brackets and
 * spelling of `&`. A title with Han characters is never compared with one without: it is a translation.
 * @example isSameTitle("Triage & care: a trial", "Triage and care. A trial.") // true
 */
export function isSameTitle(own: string, other: string): boolean {
  if (han.test(own) !== han.test(other)) return true;
  return fold(own) === fold(other);
}

const han = /\p{Script=Han}/u;

function fold(title: string): string {
  return foldLetters(title.normalize("NFKD").replaceAll("&", "and"), "NFKD");
}

/** Words that abbreviated titles leave out. */
const small = new Set(
  "a an and at de der des di du et for fur für la le of on the und y zur".split(" "),
);

/**
 * Whether two names are one journal's: whatever the case and punctuation, with and without `The`, a subtitle, a parallel
 * title or the place that NLM adds, in full, abbreviated as ISO 4 has it, or by initials. NLM sets a subtitle off by a
 * colon between blanks; what stands after another colon names a journal of its own (Inventions: Heart).
 * @see https://www.issn.org/services/online-services/access-to-the-ltwa/
 * @example isSameJournal("J Med Internet Res", "Journal of medical Internet research") // true
 */
export function isSameJournal(one: string, other: string): boolean {
  return listForms(one).some((a) => listForms(other).some((b) => isSame(a, b) || isSame(b, a)));
}

/** The words of a name, whole and without what may be left out. */
function listForms(name: string): string[][] {
  const withoutPlace = name.replace(/\s*\([^()]*\)\s*$/, "");
  const forms = [name, withoutPlace, ...withoutPlace.split(/\s+[:=/]\s+/).slice(0, 1)];
  return forms.map(splitWords).filter((words) => words.length > 0);
}

function splitWords(name: string): string[] {
  const folded = name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll("&", " and ");
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "" && !small.has(word));
}

/** Whether each word of the first is that of the second or begins it, or the first is the second's initials. */
function isSame(short: readonly string[], full: readonly string[]): boolean {
  const [only = ""] = short;
  const initials = full.map((word) => word.charAt(0)).join("");
  if (short.length === 1 && full.length > 2 && only.length > 2) return initials.startsWith(only);
  return (
    short.length === full.length &&
    short.every((word, index) => full[index]?.startsWith(word) ?? false)
  );
}
