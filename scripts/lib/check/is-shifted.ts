import { listLocalizedTexts } from "../record/schema/list-localized-texts.ts";
import type { RecordFields } from "../record/schema/paper-record.ts";
import { isRatingWord } from "./facts/rating-words.ts";
import { parseNumberText } from "./rules/area-is-a-number.ts";

/** Whether a record looks as if its columns were shifted: the area a number from 0 to 10, score and finding ratings. */
export function isShifted({ applicationArea, score, finding }: RecordFields): boolean {
  const areas = listLocalizedTexts(applicationArea, "").map(({ text }) => parseNumberText(text));
  const findings = listLocalizedTexts(finding, "");
  return (
    areas.length > 0 &&
    areas.every((area) => area !== undefined && area >= 0 && area <= 10) &&
    typeof score === "string" &&
    isRatingWord(score) &&
    findings.length > 0 &&
    findings.every(({ text }) => isRatingWord(text))
  );
}
