import type { Difference } from "./difference.ts";

/** Words that say that something goes up or is more, and that it goes down or is less. */
export const directions = {
  english: {
    up: /\b(?:higher|highest|greater|more|most|increas(?:e[sd]?|ing)|rise[ns]?|rose|rising|rais(?:e[sd]?|ing)|improv(?:e[sd]?|ing|ements?)|better|best|gain(?:s|ed)?|exceed(?:s|ed|ing)?|above|superior|ascend(?:s|ed|ing)|climb(?:s|ed|ing)?|soar(?:s|ed|ing)?|surg(?:es|ed|ing)|grow(?:s|n|ing)?|strengthen(?:s|ed|ing)?|expand(?:s|ed|ing)?|widen(?:s|ed|ing)?|accelerat(?:e[sd]?|ing)|speed(?:s|ed)? up|prolong(?:s|ed|ing)?|lengthen(?:s|ed|ing)?|extend(?:s|ed|ing)?|doubl(?:e[sd]|ing)|tripl(?:e[sd]|ing)|enhanc(?:e[sd]?|ing)|boost(?:s|ed|ing)?|outperform(?:s|ed|ing)?|larger|longer|elevated|beat|growth|grew|faster|older|wider|additional|heavier)\b/gi,
    down: /\b(?:lower(?:s|ed|ing)?|lowest|less|least|fewer|fewest|decreas(?:e[sd]?|ing)|reduc(?:e[sd]?|ing|tions?)|declin(?:e[sd]?|ing)|fall(?:s|en|ing)?|fell|drop(?:s|ped)?|worse(?:n(?:s|ed)?)?|worst|inferior|shrink(?:s|ing)?|shrank|shrunk|shorten(?:s|ed|ing)?|slow(?:s|ed|ing)?|narrow(?:s|ed|ing)|weaken(?:s|ed|ing)?|diminish(?:e[sd]|ing)?|lessen(?:s|ed|ing)?|attenuat(?:e[sd]?|ing)|halv(?:e[sd]|ing)|deteriorat(?:e[sd]?|ing)|plummet(?:s|ed)?|below|smaller|shorter|under(?= \d)|younger|slower|loss(?:es)?|lost)\b/gi,
  },
  chinese: {
    up: /高於|更(?![高多長大佳好優快強久低少短小差慢弱劣])|比(?![例率較值重對照])[^，。；、]{1,20}(?<!得)[高好多快大](?![於度小])|[較更最略稍][高多長大佳好優快強久]|[較更](?:易|容易|可能)|加[快速強劇]|變[快大多長高強好佳]|延長|拉長|擴[大增]|放大|強化|攀升|飆升|[倍激]增|增[加進長高強多幅]|上升|提升|提[高升]|升[高至到為]|改善|[優大多長]於|超[過越]|成長|進步|高出|以上|(?<![至最不])[高多](?= ?\d)/g,
    down: /低於|比(?![例率較值重對照])[^，。；、]{1,20}[低少差慢小](?![於])|[較更最略稍][低少短小差慢弱劣]|[較更]不(?:易|容易|可能)|[減放]慢|[減趨放]緩|變[慢小少短低弱差]|縮[短小減]|減[弱半]|削弱|延緩|[下驟]降|減[少低輕緩退至為]|降[低至到為]|下滑|[少小短劣]於|不如|惡化|衰退|以下|未達|不足|(?<![至最不])[低少](?= ?\d)/g,
  },
} as const;

type Counts = { readonly up: number; readonly down: number };

/** Those who fall, of whom Chinese says that they tumble. */
const falling = /\bfall(?:s|en|ing)?\b|\bfell\b/gi;
const accident = /[跌摔墜]/;

/** Whether the languages say that things went different ways: one has more words for up, the other more for down. */
export function compareDirections(english: string, chinese: string): Difference[] {
  const plain = accident.test(chinese) ? english.replace(falling, "") : english;
  const own = countDirections(plain, directions.english);
  const other = countDirections(chinese, directions.chinese);
  const isTurned =
    (own.up > other.up && own.down < other.down) || (own.up < other.up && own.down > other.down);
  return isTurned ? [{ kind: "direction" }] : [];
}

function countDirections(text: string, { up, down }: { up: RegExp; down: RegExp }): Counts {
  return { up: text.match(up)?.length ?? 0, down: text.match(down)?.length ?? 0 };
}
