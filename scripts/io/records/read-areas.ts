import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type AreaCheck, checkAreas } from "../../lib/check/check-areas.ts";
import { decodeText } from "../../lib/record/json/decode-text.ts";
import { isDiskError } from "../files/disk-error.ts";

/** Where the areas of a records folder are, below it. */
export const areasFile = "_areas.json";

/**
 * The areas of a records folder, with the findings on them; neither where it has no such file.
 * @param file the file as findings name it
 */
export function readAreas(recordsFolder: string, file = areasFile): AreaCheck {
  try {
    const { text, findings } = decodeText(readFileSync(join(recordsFolder, areasFile)), { file });
    if (text === undefined) return { areas: {}, findings };
    const checked = checkAreas(text, { file });
    return { areas: checked.areas, findings: [...findings, ...checked.findings] };
  } catch (error) {
    if (isDiskError(error, "ENOENT")) return { areas: {}, findings: [] };
    throw error;
  }
}
