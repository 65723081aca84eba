import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { Finding } from "../../finding.ts";
import type { Bilingual } from "../../locale.ts";
import { revealText, spaceAfterHan } from "../../reveal.ts";
import { buildFinding, mostFindings, type Rule } from "../../rule.ts";
import {
  describeConflict,
  describeSlip,
  leftToHand,
  readConflicts,
  runFix,
} from "./describe-slip.ts";
import { findNulls, findTooDeep } from "./json-limits.ts";
import { parseJsonValue } from "./json-value.ts";
import {
  buildPositionIndex,
  placeIn,
  type RecordSource,
  type TextPosition,
} from "./record-source.ts";
import {
  buildOriginalOffset,
  findSyntaxSlips,
  mendSyntax,
  type SyntaxSlip,
} from "./syntax-slips.ts";

export const jsonSyntaxRule: Rule = {
  code: "json-syntax",
  severity: "error",
  title: { en: "Text that is not JSON", "zh-Hant": "不符合 JSON 語法" },
  why: {
    en: "A record that can't be read makes no page.",
    "zh-Hant": "無法讀取的紀錄不會產生頁面。",
  },
  mend: {
    en: "Correct this place; an editor that knows JSON underlines it.",
    "zh-Hant": "請修正此處；支援 JSON 的編輯器會標示出來。",
  },
};

/** A JSON text read: its value and tree where it has any, and every error of syntax. */
type JsonDocument = {
  readonly value?: unknown;
  readonly root?: Node;
  readonly positionOf: (offset: number) => TextPosition;
  readonly findings: readonly Finding[];
};

/**
 * Reads strict JSON (RFC 8259) with the place of each value.
 * Slips of syntax and git's conflicts are an error each and read as what was meant, so that what follows them is
 * checked as well. `root` is absent where nothing sensible can be read: other errors of syntax, U+0000, nesting too deep.
 */
export function parseJson(text: string, source: RecordSource): JsonDocument {
  const right = parseJsonValue(text);
  const isRight = right !== undefined;
  const { conflicts, text: first } = isRight ? { conflicts: [], text } : readConflicts(text);
  const slips = isRight ? [] : findSyntaxSlips(first);
  const mended = mendSyntax(first, slips);
  const position = buildPositionIndex(text);
  const originalOffset = buildOriginalOffset(slips);
  const positionOf = (offset: number) => position(originalOffset(offset));
  const limits = [
    ...findNulls(mended, source, positionOf),
    ...findTooDeep(mended, source, positionOf),
  ];
  const errors: ParseError[] = [];
  const root =
    limits.length > 0 ? undefined : parseTree(mended, errors, { disallowComments: true });
  const isRead = root !== undefined && errors.length === 0;
  const isMendable = isRead && conflicts.length === 0 && slips.every(({ isCertain }) => isCertain);
  const report = (offset: number, message: Bilingual, mend?: Bilingual) =>
    buildFinding(jsonSyntaxRule, placeIn(source, position(offset)), message, mend);
  const findings = [
    ...conflicts
      .slice(0, mostFindings)
      .map((conflict) => report(conflict.offset, ...describeConflict(conflict))),
    ...slips
      .filter(isFirstDoubt(first))
      .slice(0, mostFindings)
      .map((slip) =>
        report(
          slip.offset,
          describeSlip(slip, first),
          isMendable ? runFix(slip) : leftToHand(slip),
        ),
      ),
  ];
  if (limits.length > 0) return { positionOf, findings: [...findings, ...limits] };
  if (isRead) return { value: right ?? JSON.parse(mended), root, positionOf, findings };
  const syntax = errors
    .filter(isFirstAtOffset)
    .filter(() => conflicts.length === 0 || mended.trim() !== "")
    .slice(0, mostFindings)
    .map((error) => report(originalOffset(error.offset), describeError(error, mended)));
  return { positionOf, findings: [...findings, ...syntax] };
}

/** Of the pieces that a string of more than one reading seems to have on its line, the first is the finding. */
function isFirstDoubt(text: string): (slip: SyntaxSlip) => boolean {
  let lastDoubt: number | undefined;
  return ({ kind, offset, isCertain }) => {
    if (kind !== "string" || isCertain) return true;
    const isFirst = lastDoubt === undefined || /[\r\n]/.test(text.slice(lastDoubt, offset));
    lastDoubt = offset;
    return isFirst;
  };
}

/** The parser says of one bracket both that a field's name and that its value are missing. */
function isFirstAtOffset({ offset }: ParseError, index: number, errors: ParseError[]): boolean {
  return errors[index - 1]?.offset !== offset;
}

function describeError(error: ParseError, text: string): Bilingual {
  const expected = expectations[printParseErrorCode(error.error)];
  if (text.trim() === "") return { en: "The record is empty.", "zh-Hant": "紀錄是空的。" };
  const received = text.slice(error.offset, error.offset + Math.max(error.length, 1));
  const shown = received.trim() === "" ? undefined : revealText(received);
  return {
    en: `Received ${shown === undefined ? "the end of the text" : `\`${shown}\``}; expected ${expected.en}.`,
    "zh-Hant": `收到${shown === undefined ? "文字結尾" : ` \`${shown}\``}；應為${spaceAfterHan(expected["zh-Hant"])}。`,
  };
}

const value: Bilingual = {
  en: "a value: a string in double quotes, a number, true, false, a list or an object",
  "zh-Hant": "值：雙引號字串、數字、true、false、清單或物件",
};
const closedString: Bilingual = {
  en: 'a string closed by `"` on the same line',
  "zh-Hant": '在同一行以 `"` 結束的字串',
};
const noComment: Bilingual = {
  en: "no comment, which JSON doesn't have",
  "zh-Hant": "不含註解的內容（JSON 不支援註解）",
};
const expectations: Record<ReturnType<typeof printParseErrorCode>, Bilingual> = {
  InvalidSymbol: value,
  InvalidNumberFormat: { en: "a number such as 8 or 8.5", "zh-Hant": "數字，例如 8 或 8.5" },
  PropertyNameExpected: {
    en: "a field name in double quotes (no comma stands after the last field)",
    "zh-Hant": "雙引號括住的欄位名稱（最後一個欄位之後不加逗號）",
  },
  ValueExpected: {
    en: "a value (no comma stands after the last item or field)",
    "zh-Hant": "值（最後一個項目或欄位之後不加逗號）",
  },
  ColonExpected: { en: "`:` after the field name", "zh-Hant": "欄位名稱後的 `:`" },
  CommaExpected: { en: "`,` before it", "zh-Hant": "`,`（加在此處之前）" },
  CloseBraceExpected: { en: "`}` or a further field", "zh-Hant": "`}` 或下一個欄位" },
  CloseBracketExpected: { en: "`]` or a further item", "zh-Hant": "`]` 或下一個項目" },
  EndOfFileExpected: {
    en: "nothing more after the record",
    "zh-Hant": "紀錄的結尾（其後不可再有內容）",
  },
  InvalidCommentToken: noComment,
  UnexpectedEndOfComment: noComment,
  UnexpectedEndOfString: closedString,
  UnexpectedEndOfNumber: { en: "a complete number", "zh-Hant": "完整的數字" },
  InvalidUnicode: {
    en: "`\\u` with four hexadecimal digits",
    "zh-Hant": "`\\u` 加四位十六進位數字",
  },
  InvalidEscapeCharacter: {
    en: 'one of the escapes \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u (a backslash itself is written \\\\)',
    "zh-Hant": '跳脫序列 \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u 之一（反斜線本身寫成 \\\\）',
  },
  InvalidCharacter: {
    en: "control characters in a string as escapes such as \\n or \\t",
    "zh-Hant": "以 \\n、\\t 等跳脫序列表示字串中的控制字元",
  },
  "<unknown ParseErrorCode>": value,
};
