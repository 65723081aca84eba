import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { synonymsPath } from "../../../lib/check/check-synonyms.ts";

/** No records, and a site whose synonyms hold no list, too short a group, no word, and a term twice. */
export function makeRecords(folder: string): void {
  const groups = [
    "氣喘",
    ["氣喘"],
    ["中風", "…"],
    ["乳癌", "乳腺癌", "ＨＩＶ"],
    ["愛滋病毒", "hiv", "乳癌"],
  ];
  const file = join(folder, "..", synonymsPath);
  mkdirSync(join(file, ".."), { recursive: true });
  const lines = groups.map((group) => JSON.stringify(group));
  writeFileSync(file, `[\n${lines.join(",\n")}\n]\n`);
}
