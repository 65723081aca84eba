import type { Place } from "../../finding.ts";
import type { Bilingual } from "../../locale.ts";

/** A place, and how many more there are like it, as a message names them. */
export function describePlaces(place: Place, further = 0): Bilingual {
  const name = `${place.file}:${place.line}:${place.column}`;
  return {
    en: further === 0 ? name : `${name} (and ${further} more)`,
    "zh-Hant": further === 0 ? ` ${name} ` : ` ${name} （另有 ${further} 處）`,
  };
}
