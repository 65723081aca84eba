import type { Finding } from "../../finding.ts";
import type { Bilingual } from "../../locale.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import { buildPositionIndex, placeIn, type RecordSource, startOf } from "./record-source.ts";

export const encodingRule: Rule = {
  code: "encoding",
  severity: "error",
  title: { en: "A file that is not plain UTF-8", "zh-Hant": "檔案不是純 UTF-8 編碼" },
  why: {
    en: "In any other encoding, Chinese text and special characters are lost or garbled on the page.",
    "zh-Hant": "使用其他編碼時，中文與特殊字元會在頁面上遺失或變成亂碼。",
  },
  mend: {
    en: "Save the file in your editor as “UTF-8” (without BOM).",
    "zh-Hant": "請在編輯器中將檔案另存為「UTF-8」（不含 BOM）。",
  },
};

const bomMend: Bilingual = {
  en: "Run `check --fix`, or save the file as “UTF-8” without BOM.",
  "zh-Hant": "請執行 `check --fix`，或將檔案另存為不含 BOM 的「UTF-8」。",
};

/** A text and what was found on the way to it; without `text` the bytes could not be read at all. */
type DecodedText = { readonly text?: string; readonly findings: readonly Finding[] };

/**
 * The text of UTF-8 bytes, without a byte order mark.
 * Anything else is an `encoding` finding that names what the bytes look like, at the first of them that is wrong.
 */
export function decodeText(bytes: Uint8Array, source: RecordSource): DecodedText {
  if (isUtf16(bytes)) {
    return { findings: [buildFinding(encodingRule, startOf(source), receivedEncoding("UTF-16"))] };
  }
  const text = decodeStrictly("utf-8", bytes);
  if (text === undefined) return { findings: [describeBytes(bytes, source)] };
  if (!hasUtf8Bom(bytes)) return { text, findings: [] };
  const message = {
    en: "The file begins with a UTF-8 BOM (byte order mark); expected UTF-8 without BOM.",
    "zh-Hant": "檔案以 UTF-8 BOM（位元組順序記號）開頭；應為不含 BOM 的 UTF-8。",
  };
  return { text, findings: [buildFinding(encodingRule, startOf(source), message, bomMend)] };
}

/** Whether the bytes begin with the UTF-8 byte order mark. */
export function hasUtf8Bom(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** Whether the bytes are UTF-16: by its byte order mark, or by the zero byte that ASCII has there. */
export function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return true;
  if (first === 0xfe && second === 0xff) return true;
  return bytes.length > 1 && (first === 0) !== (second === 0);
}

function describeBytes(bytes: Uint8Array, source: RecordSource): Finding {
  const start = new TextDecoder().decode(bytes.subarray(0, firstInvalidByte(bytes)));
  const position = buildPositionIndex(start)(start.length);
  return buildFinding(
    encodingRule,
    placeIn(source, position),
    receivedEncoding(isBig5(bytes) ? "Big5" : undefined),
  );
}

function receivedEncoding(name: string | undefined): Bilingual {
  return name === undefined
    ? {
        en: "The bytes from here on are not UTF-8; expected UTF-8.",
        "zh-Hant": "自此處起的位元組不是 UTF-8；應為 UTF-8。",
      }
    : {
        en: `The file looks like ${name}; expected UTF-8.`,
        "zh-Hant": `檔案看來是 ${name} 編碼；應為 UTF-8。`,
      };
}

function isBig5(bytes: Uint8Array): boolean {
  // One accented letter and the next make a Han character as well; two in a row hardly ever.
  return /\p{Script=Han}{2}/u.test(decodeStrictly("big5", bytes) ?? "");
}

/**
 * The text of bytes in an encoding; `undefined` where they are not all of it.
 * @param options `stream` where the last character may be cut off
 */
export function decodeStrictly(
  encoding: string,
  bytes: Uint8Array,
  options?: TextDecodeOptions,
): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, options);
  } catch {
    return undefined;
  }
}

/** Halves the bytes until the longest start that is UTF-8 is found. */
function firstInvalidByte(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >>> 1;
    const start = bytes.subarray(0, middle);
    if (decodeStrictly("utf-8", start, { stream: true }) === undefined) invalid = middle;
    else valid = middle;
  }
  return valid;
}
