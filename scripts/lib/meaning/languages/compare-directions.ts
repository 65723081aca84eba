import type { Difference } from "./difference.ts";

const directions = {
  english: {
    up: /\b(?:higher|highest|greater|more|most|increas(?:e[sd]?|ing)|rise[ns]?|rose|rising|rais(?:e[sd]?|ing)|improv(?:e[sd]?|ing|ements?)|better|best|gain(?:s|ed)?|exceed(?:s|ed|ing)?|above|superior|outperform(?:s|ed|ing)?|larger|longer|elevated|over|up|beat|growth|grew|faster)\b/gi,
    down: /\b(?:lower(?:s|ed|ing)?|lowest|less|least|fewer|fewest|decreas(?:e[sd]?|ing)|reduc(?:e[sd]?|ing|tions?)|declin(?:e[sd]?|ing)|fall(?:s|en|ing)?|fell|drop(?:s|ped)?|worse(?:n(?:s|ed)?)?|worst|inferior|below|smaller|shorter|under|slower|loss(?:es)?|lost)\b/gi,
  },
  chinese: {
    up: /高於|[較更最][高多長大佳好優快]|增[加進長高強多幅]|上升|提[高升]|升[高至]|改善|[優大多長]於|超[過越]|成長|進步|高出|以上/g,
    down: /低於|[較更最][低少短小差慢]|減[少低輕緩退]|下降|降[低至到]|下滑|[少小短劣]於|不如|惡化|衰退|以下|未達|不足/g,
  },
} as const;

type Counts = { readonly up: number; readonly down: number };

/**
 * Whether the languages say that things went different ways: one only up, the other only down; or as many directions in
 * both, of which another number is up.
 */
export function compareDirections(english: string, chinese: string): Difference[] {
  const own = countDirections(english, directions.english);
  const other = countDirections(chinese, directions.chinese);
  const isOpposite =
    (own.up === 0 && other.down === 0 && own.down > 0 && other.up > 0) ||
    (own.down === 0 && other.up === 0 && own.up > 0 && other.down > 0);
  const isTurned = own.up + own.down === other.up + other.down && own.up !== other.up;
  return isOpposite || isTurned ? [{ kind: "direction" }] : [];
}

function countDirections(text: string, { up, down }: { up: RegExp; down: RegExp }): Counts {
  return { up: text.match(up)?.length ?? 0, down: text.match(down)?.length ?? 0 };
}
