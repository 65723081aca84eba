import type { SourceEntries, SourceEntry, SourceField } from "../imported-record.ts";

/** What tells the entries of a format of tagged lines apart. */
type TaggedFormat = {
  /** Tags that are read even where their dash doesn't stand in the fifth or sixth column. */
  readonly isKnownTag: (tag: string) => boolean;
  /** Whether an entry begins with this tag, of which `entry` is not yet ended. */
  readonly isStart: (tag: string, entry: readonly SourceField[]) => boolean;
  /** The tag that ends an entry and says nothing else. */
  readonly end?: string;
  /** Whether a blank line ends an entry. */
  readonly endsAtBlank: boolean;
};

/** A tag of two to four characters, blanks, a dash; the value after a blank, which may be missing. */
const taggedLine = /^[\s\ufeff]{0,2}([A-Z][A-Z0-9]{1,3})( {0,3})- ?(.*)$/;

/**
 * The entries of a text of tagged lines, as RIS and PubMed's own format have them. A line without a tag goes on with
 * the value before it; outside an entry it is a stray.
 * @see https://www.nlm.nih.gov/bsd/mms/medlineelements.html
 */
export function parseTaggedLines(text: string, format: TaggedFormat): SourceEntries {
  const entries: SourceEntry[] = [];
  const strays: SourceField[] = [];
  let entry: SourceField[] = [];
  const finish = () => {
    const [first] = entry;
    if (first !== undefined) entries.push({ line: first.line, fields: entry });
    entry = [];
  };
  for (const [index, content] of text.split(/\r\n?|\n/).entries()) {
    const line = index + 1;
    const tagged = readTag(content, format);
    if (tagged !== undefined) {
      if (entry.length > 0 && format.isStart(tagged.name, entry)) finish();
      const isEnd = tagged.name === format.end;
      if (!isEnd) entry.push({ ...tagged, line });
      else {
        if (tagged.value.trim() !== "") entry.push({ ...tagged, line });
        finish();
      }
      continue;
    }
    const last = entry.at(-1);
    if (content.replaceAll("\ufeff", "").trim() === "") {
      if (format.endsAtBlank) finish();
    } else if (last === undefined) strays.push({ name: "", value: content.trim(), line });
    else entry[entry.length - 1] = { ...last, value: continueValue(last.value, content) };
  }
  finish();
  return { entries, strays, findings: [] };
}

/**
 * Whether a line begins with a tag: one padded to four characters, as both formats have it, or one that the format
 * knows. A word in capitals before a dash is none.
 */
function readTag(
  content: string,
  { isKnownTag, end }: TaggedFormat,
): { name: string; value: string } | undefined {
  const [, name = "", blanks = "", value = ""] = taggedLine.exec(content) ?? [];
  if (name === "") return undefined;
  const isPadded = name.length + blanks.length === 4;
  return isPadded || isKnownTag(name) || name === end ? { name, value } : undefined;
}

/** An indented line was broken by its program; any other begins something new, such as the next keyword. */
function continueValue(value: unknown, content: string): string {
  const separator = /^\s/.test(content) ? " " : "\n";
  return `${String(value).trimEnd()}${separator}${content.trim()}`;
}
