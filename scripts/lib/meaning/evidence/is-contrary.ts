import { directions } from "../languages/direction-words.ts";

/** Words of which one says what the other denies, beside those that say up and down. */
const pairs = new Set(
  [
    "over|under with|without before|after positive|negative always|never all|none all|some some|none some|no any|no",
    "a|no the|no one|none both|neither benefit|harm many|few first|last early|late maximum|minimum left|right",
    "增|減 升|降 提|降 高|低 多|少 大|小 優|劣 長|短 延|縮 快|慢 上|下 好|差 佳|差 強|弱 加|減 改|惡 進|退",
    "有|無 有|沒 前|後 正|負 陽|陰 早|晚 內|外 超|不 最|較 左|右",
  ]
    .join(" ")
    .split(" "),
);
const denials = new Set("not no never nor without 不 未 沒 無 非".split(" "));
/** What makes a word deny itself: unlikely, nonsignificant, cannot, didn't. */
const denied = /^(?:un|in|im|ir|non|dis)(?=.{4})|(?:not|nt)$/;

/** Whether a folded word is one that denies what follows it, and whose loss turns a sentence round. */
export function isDenial(word: string): boolean {
  return denials.has(word);
}

/** What a folded word says, made ready to be held against others. */
type Sense = {
  readonly word: string;
  /** Without what makes it deny itself. */
  readonly plain: string;
  readonly direction: "up" | "down" | undefined;
};

/** Reads a folded word once, for it is held against every word of another text. */
export function readSense(word: string): Sense {
  return { word, plain: word.replace(denied, ""), direction: readDirection(word) };
}

/** Whether words in the same place say contrary things. */
export function isContrary(own: Sense, other: Sense): boolean {
  if (pairs.has(`${own.word}|${other.word}`) || pairs.has(`${other.word}|${own.word}`)) return true;
  if (own.plain === other.word || other.plain === own.word) return own.word !== other.word;
  const areDirected = own.direction !== undefined && other.direction !== undefined;
  return areDirected && own.direction !== other.direction;
}

function readDirection(word: string): Sense["direction"] {
  const { up, down } = directions.english;
  if (word.match(up)) return "up";
  return word.match(down) ? "down" : undefined;
}
