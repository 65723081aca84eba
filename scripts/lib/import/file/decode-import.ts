import { decodeStrictly } from "../../record/json/decode-text.ts";

/** The text of a file, or the encodings that it may have and that tell no better of it than each other. */
type DecodedImport =
  | { readonly text: string; readonly encoding: string; readonly candidates?: undefined }
  | { readonly text?: undefined; readonly candidates: readonly string[] };

/**
 * The text of a file in whatever encoding: by its byte order mark, as UTF-16 by the pattern of its zero bytes, as strict
 * UTF-8, else as Big5 or GB18030, whichever gives the commoner Chinese. `\ufeff` is left out.
 * @param wanted the encoding that a person named
 * @see https://encoding.spec.whatwg.org/
 */
export function decodeImport(bytes: Uint8Array, wanted?: string): DecodedImport {
  if (wanted !== undefined) return { text: decode(bytes, wanted), encoding: wanted };
  const isUtf8 = decodeStrictly("utf-8", bytes) !== undefined;
  const certain = findMark(bytes) ?? findZeros(bytes) ?? (isUtf8 ? "utf-8" : undefined);
  if (certain !== undefined) return { text: decode(bytes, certain), encoding: certain };
  const scored = [...chinese]
    .map((encoding) => ({ encoding, ...scoreText(decode(bytes, encoding)) }))
    .sort((a, b) => b.score - a.score);
  const [best, other] = scored;
  if (best === undefined || other === undefined || best.score <= 0) return western(bytes);
  const isClose = best.score - other.score < best.score * closest;
  return isClose
    ? { candidates: scored.map(({ encoding }) => encoding) }
    : { text: best.text, encoding: best.encoding };
}

const chinese = ["big5", "gb18030"] as const;
/** Share of the score by which one encoding has to be the better one. */
const closest = 0.1;

function findMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

/** UTF-16 of a text with ASCII in it has its zero bytes at odd places (or at even ones, the other way round). */
function findZeros(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0];
  const start = bytes.subarray(0, 4000);
  for (const [index, byte] of start.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd < start.length / 20) return undefined;
  return odd > even ? "utf-16le" : "utf-16be";
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

/**
 * Characters of common Traditional and Simplified words of papers and tables: the wrong one of two encodings gives
 * rare characters.
 */
const common = new Set(
  "的一是在不有與為和以及對於研究文獻題標作者期刊年份摘要主要發現評分應用領域類型國家中英高低分醫學病人患者診斷治療結果方法目的結論背景系統模型人工智慧深度習資料學臨床影像預測準確率使用分析照護急護理台灣美日韓國待查未提供備註關鍵詞字頁卷號學术标题对于研究发现评分应用领域类型医疗诊断结论背景系统预测准确关键词资料来源",
);

/** Points for common characters and known punctuation, minus those for what no text has. */
function scoreText(text: string): { text: string; score: number } {
  let score = 0;
  for (const character of text) {
    if (common.has(character)) score += 2;
    else if (/[，。、：；（）「」《》]/.test(character)) score += 1;
    else if (character === "\ufffd") score -= 5;
    else if (/[\ue000-\uf8ff\u3100-\u312f\uff61-\uff9f]/.test(character)) score -= 2;
  }
  return { text, score };
}

/** What has no Chinese and is no UTF-8 is Western: every byte is a character there. */
function western(bytes: Uint8Array): DecodedImport {
  return { text: decode(bytes, "windows-1252"), encoding: "windows-1252" };
}
