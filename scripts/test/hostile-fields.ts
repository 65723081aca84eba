import type { PaperRecord } from "../lib/record/schema/paper-record.ts";

/** A text of about `size` characters that costs a careless reader much, by what it is made of. */
export type HostileField = { readonly name: string; readonly make: (size: number) => string };

function repeated(unit: string, name = unit): HostileField {
  return { name, make: (size) => unit.repeat(Math.ceil(size / unit.length)) };
}

/** So much of `open`, then as much of `close`. */
function nested(open: string, close: string): HostileField {
  const length = open.length + close.length;
  return {
    name: `${open}…${close}`,
    make: (size) =>
      `${open.repeat(Math.ceil(size / length))}a${close.repeat(Math.ceil(size / length))}`,
  };
}

/** `make` of each line's number, until there are enough. */
function numbered(name: string, make: (index: number) => string): HostileField {
  return {
    name,
    make(size) {
      const lines: string[] = [];
      for (let length = 0; length < size; length += lines.at(-1)?.length ?? 0) {
        lines.push(make(lines.length));
      }
      return lines.join("");
    },
  };
}

/** Text, as Markdown or plain, in which something is deep, wide, or left open many times. */
export const hostileFields: readonly HostileField[] = [
  repeated(":a["),
  repeated("![a]("),
  repeated("[^a]"),
  repeated("["),
  repeated("]"),
  repeated("]("),
  repeated("[a](b)"),
  repeated("[a](b) *c* `d` \\e\n\n", "paragraphs of links, emphasis and code"),
  repeated("[a](<b"),
  repeated("[a](b 'c "),
  repeated("[a]: b '", "definitions left open"),
  numbered("definitions", (index) => `[a${index}]: /guide/a\n`),
  numbered("footnotes", (index) => `a[^${index}]\n\n[^${index}]: b\n\n`),
  nested("[", "](b)"),
  nested("![", "](b)"),
  nested("*a ", " a*"),
  nested("*a **b ", "b** a*"),
  repeated("a*"),
  repeated("*a_ "),
  repeated("~~a ~"),
  numbered("backticks, ever more", (index) => `${"`".repeat(index + 1)} `),
  repeated("`a"),
  repeated("&amp;"),
  repeated("&#1"),
  repeated("<!-- "),
  repeated("<a b='"),
  repeated("<http://a"),
  repeated("http://a.b "),
  repeated("http://a/%"),
  repeated("www.a "),
  repeated("a@b.c "),
  nested("http://a.b/&a;", "&a;"),
  repeated("> "),
  repeated("- "),
  repeated("+ "),
  repeated("1. "),
  repeated("> - "),
  repeated("- a\n"),
  repeated("> a\nb\n"),
  repeated(`${"> ".repeat(19)}a\nb\n`, "lines without the marks of 19 quotations"),
  numbered("list items, ever further in", (index) => `${"  ".repeat(index % 400)}- a\n`),
  repeated("|"),
  repeated("|a|b|\n|-|-|\n|c|d|\n\n", "tables"),
  repeated("-|-\n"),
  {
    name: "a wide table of short rows",
    make: (size) =>
      `${"a|".repeat(size / 10)}\n${"-|".repeat(size / 10)}\n${"a\n".repeat(size * 0.3)}`,
  },
  repeated("a\n=\n", "headings, underlined"),
  repeated("# a\n"),
  repeated(":::a\n"),
  repeated("::a{b=c "),
  repeated("```\n"),
  repeated("a\\\n"),
  repeated("\n"),
  repeated("\t"),
  repeated(" a"),
];

/** A record that has the text as Markdown, as an abstract, and the beginning of it as a title. */
export function buildHostileRecord(text: string): PaperRecord {
  return {
    position: 1,
    title: `x ${text.slice(0, 1000)}`,
    abstract: { en: `x ${text}` },
    cards: { core: { markdown: { en: text } } },
  };
}
