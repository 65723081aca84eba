/** The least that a query is taken apart into. */
export type QueryToken = {
  readonly kind: "item" | "open" | "close" | "operator" | "tag";
  /** Of a phrase, what stands between its quotes; of a tag, between its brackets. */
  readonly text: string;
  /** What stands before and behind the colon, as in `year:2020`. */
  readonly name?: string;
  readonly operand?: string;
  readonly isPhrase: boolean;
  /** Whether a minus stands before it. */
  readonly isExcluded: boolean;
};

const quotes = /[“”„‟«»「」『』〝〞]/g;
const dashesBefore = /(^|[\s(])[‐-―−](?=\S)/g;

/** Parentheses and operators stand at the ends of words: those of `IL(1)` are letters. */
const token = new RegExp(
  [
    String.raw`(?<=^|[\s(])(?<open>\()`,
    String.raw`(?<close>\))(?=[\s)]|$|\[)`,
    String.raw`(?<=^|[\s)\]])(?<operator>AND|OR|NOT)(?=\s|\(|$)`,
    String.raw`\[(?<tag>[A-Za-z1 /-]+)\](?=[\s)]|$)`,
    String.raw`(?<=^|[\s(])(?<minus>-)?(?:(?<name>\p{L}+):\s*(?<operand>"[^"]*"|[<>≥≤]=?\s*[^\s"()]+|[^\s"()]+)|"(?<phrase>[^"]+)"|(?<word>WORD))`,
    `"(?<inner>[^"]+)"`,
    "(?<rest>WORD)",
  ]
    .join("|")
    .replaceAll(
      "WORD",
      String.raw`(?:(?<=\S)\([^\s()"]*\)|(?!\)+(?:[\s[]|$)|\[[A-Za-z1 /-]+\](?:[\s)]|$))[^\s"])+`,
    ),
  "gu",
);

/** The tokens of a query in their order; the last one's text ends with the space that the query ends with. */
export function splitQuery(query: string): readonly QueryToken[] {
  const text = query.normalize("NFKC").replace(quotes, '"').replace(dashesBefore, "$1-");
  const tokens = [...text.matchAll(token)].map(({ 0: whole, groups = {} }) =>
    buildToken(whole, groups),
  );
  const last = tokens.at(-1);
  if (last?.kind !== "item" || last.isPhrase || !/\s$/.test(text)) return tokens;
  return [...tokens.slice(0, -1), { ...last, text: `${last.text} ` }];
}

function buildToken(
  whole: string,
  groups: Readonly<Record<string, string | undefined>>,
): QueryToken {
  const { open, close, operator, tag, minus, name, operand } = groups;
  const phrase = groups.phrase ?? groups.inner;
  const plain = { isPhrase: phrase !== undefined, isExcluded: minus !== undefined };
  if (open !== undefined) return { ...plain, kind: "open", text: open };
  if (close !== undefined) return { ...plain, kind: "close", text: close };
  if (operator !== undefined) return { ...plain, kind: "operator", text: operator };
  if (tag !== undefined) return { ...plain, kind: "tag", text: tag };
  return {
    ...plain,
    kind: "item",
    text: phrase ?? (minus === undefined ? whole : whole.slice(1)),
    ...(name !== undefined &&
      operand !== undefined && { name, operand: operand.replaceAll('"', "").trim() }),
  };
}
