import { type Bilingual, commas } from "../../locale.ts";
import { nameCharacter, revealText } from "../../reveal.ts";
import type { SyntaxSlip } from "./syntax-slips.ts";

/** What was received and what is expected at a slip. */
export function describeSlip(slip: SyntaxSlip, text: string): Bilingual {
  if (slip.kind === "string") return describeString(slip, text);
  if (slip.kind === "comma") {
    return {
      en: "Received a comma after the last item or field; expected none.",
      "zh-Hant": "最後一個項目或欄位之後有逗號；此處不應有逗號。",
    };
  }
  const { received, expected } = slip;
  const wanted = expected === " " ? nameCharacter(expected) : `\`${expected}\``;
  const code = nameCharacter(received);
  if (received === "\u00a0") {
    return {
      en: `Received a no-break space (${code}); expected an ordinary space (${wanted}).`,
      "zh-Hant": `收到不換行空格（${code}）；應為一般空格（${wanted}）。`,
    };
  }
  const kind = "“”".includes(received)
    ? { en: "curly quote", "zh-Hant": "彎引號" }
    : { en: "full-width", "zh-Hant": "全形字元" };
  return {
    en: `Received the ${kind.en} \`${received}\` (${code}); expected ${wanted}.`,
    "zh-Hant": `收到${kind["zh-Hant"]} \`${received}\`（${code}）；應為 ${wanted}。`,
  };
}

/** The mend of a slip in a text that `check --fix` puts right. */
export function runFix(slip: SyntaxSlip): Bilingual {
  const { en, "zh-Hant": chinese } = leftToHand(slip);
  return {
    en: `Run \`check --fix\`, or ${en.charAt(0).toLowerCase()}${en.slice(1)}`,
    "zh-Hant": `請執行 \`check --fix\`，或${chinese.replace(/^請/, "")}`,
  };
}

/** The mend of a slip in a text that has errors besides, or more than one reading. */
export function leftToHand({ kind, isCertain }: SyntaxSlip): Bilingual {
  if (kind === "comma") return { en: "Delete the comma.", "zh-Hant": "請刪除該逗號。" };
  if (kind === "character") {
    return {
      en: "Type the character with the input method switched to English.",
      "zh-Hant": "請將輸入法切換為英文後重新輸入該字元。",
    };
  }
  const escaping = {
    en: 'Write `\\"` for each quote and `\\n` for each line break within the string.',
    "zh-Hant": '請將字串中的引號寫成 `\\"`，換行寫成 `\\n`。',
  };
  if (isCertain) return escaping;
  return {
    en: `${escaping.en} Where the string ends is not certain; \`check --fix\` leaves it alone.`,
    "zh-Hant": `${escaping["zh-Hant"]}字串的結尾無法確定，\`check --fix\` 不會修改。`,
  };
}

/** What a conflict of git is, and its mend. */
export function describeConflict({
  marker,
  hasOrigin,
}: Conflict): [message: Bilingual, mend: Bilingual] {
  const origin = {
    en: " What stands from `|||||||` to `=======` is the text that both began with: delete it, too.",
    "zh-Hant": "`|||||||` 到 `=======` 之間是兩者原本的內容，也請刪除。",
  };
  return [
    {
      en: `Received the git conflict marker \`${marker}\`; expected one version of the text.`,
      "zh-Hant": `收到 git 衝突標記 \`${marker}\`；應只有一個版本的內容。`,
    },
    {
      en: `Keep what is right of the two versions, on either side of \`=======\`, and delete the lines that begin with \`<<<<<<<\`, \`=======\` and \`>>>>>>>\`.${hasOrigin ? origin.en : ""}`,
      "zh-Hant": `請在 \`=======\` 前後兩個版本中保留正確的內容，並刪除以 \`<<<<<<<\`、\`=======\`、\`>>>>>>>\` 開頭的各行。${hasOrigin ? origin["zh-Hant"] : ""}`,
    },
  ];
}

/** Names what a string has raw, and shows the piece about the first of it as it should be. */
function describeString(slip: SyntaxSlip, text: string): Bilingual {
  const { offset, shownFrom, received, expected } = slip;
  const before = text.slice(Math.max(shownFrom, offset - 20), offset);
  const shown = revealText(before + received);
  const mended = revealText(before + expected);
  return {
    en: `Received \`${shown}\` with ${namePresent(received, "en")} not escaped; expected \`${mended}\`.`,
    "zh-Hant": `收到 \`${shown}\`，其中${namePresent(received, "zh-Hant")}未跳脫；應為 \`${mended}\`。`,
  };
}

function namePresent(received: string, locale: "en" | "zh-Hant"): string {
  const names = [
    { pattern: /(?<!\\)"/, en: "quotes", "zh-Hant": "引號" },
    { pattern: /[\r\n]/, en: "line breaks", "zh-Hant": "換行" },
    { pattern: /\t/, en: "tabs", "zh-Hant": "定位字元" },
    {
      pattern: /(?![\r\n\t])\p{Cc}/u,
      en: "control characters",
      "zh-Hant": "控制字元",
    },
  ];
  const present = names.filter(({ pattern }) => pattern.test(received)).map((name) => name[locale]);
  return present.join(commas[locale]);
}

/** A conflict of git that was left in a text, at the first of its markers that is there. */
type Conflict = {
  readonly offset: number;
  readonly marker: string;
  /** Whether the text that both versions come from stands between them, as in git's style `diff3`. */
  hasOrigin: boolean;
};

/** The conflicts of a text, and the text as it reads without them. */
type ConflictReading = {
  readonly conflicts: readonly Conflict[];
  /** The text with the first version of each conflict, the rest of it blank; every offset stays what it was. */
  readonly text: string;
};

const marker = /^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?$/gm;

/**
 * Reads a text with git's conflict markers. A line of `=======` alone is none, unless it is all of the text, as it is of a
 * line of a `.jsonl` file.
 */
export function readConflicts(text: string): ConflictReading {
  const markers = Array.from(text.matchAll(marker), ({ 0: line, index }) => ({
    kind: line.charAt(0),
    offset: index,
    end: index + line.length,
  }));
  const isAll = markers.some(({ offset, end }) => end - offset === text.trimEnd().length);
  const isConflict = isAll || markers.some(({ kind }) => kind === "<" || kind === ">");
  if (!isConflict) return { conflicts: [], text };
  const conflicts: Conflict[] = [];
  const pieces: string[] = [];
  let kept = 0;
  let isOpen = false;
  let isSecond = false;
  for (const { kind, offset, end } of markers) {
    if (kind === "<" || !isOpen) {
      conflicts.push({ offset, marker: text.slice(offset, offset + 7), hasOrigin: false });
    }
    const conflict = conflicts.at(-1);
    if (conflict && kind === "|") conflict.hasOrigin = true;
    const piece = text.slice(kept, offset);
    pieces.push(isSecond && kind !== "<" ? blank(piece) : piece, blank(text.slice(offset, end)));
    kept = end;
    isOpen = kind !== ">";
    isSecond = kind === "|" || kind === "=";
  }
  return { conflicts, text: pieces.join("") + text.slice(kept) };
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, " ");
}
