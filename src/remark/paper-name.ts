/** The number that a paper's name begins with in either locale, and the mark after it: `文獻 69：`, `Paper 69: `. */
const paperNumber = /^(?:文獻|Paper) \d+(?:：|: )/;

/** A paper's name in its two parts; the number is in the language of the page. */
type PaperName = {
  /** Empty in a name that is not as the generator writes it. */
  readonly number: string;
  readonly title: string;
};

/**
 * Takes a paper's name apart.
 * @example splitPaperName("文獻 7：Sleep") // { number: "文獻 7：", title: "Sleep" }
 */
export function splitPaperName(name: string): PaperName {
  const [number = ""] = paperNumber.exec(name) ?? [];
  return { number, title: name.slice(number.length) };
}
