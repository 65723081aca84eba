import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A record with a list an item too long beside one as long as may be. */
export function makeRecords(folder: string): void {
  const keywords = Array.from({ length: 1001 }, (_, index) => `word ${index}`);
  const record = { position: 1, title: "One", keywords, meshTerms: keywords.slice(1) };
  mkdirSync(join(folder, "trials"));
  writeFileSync(join(folder, "trials", "one.json"), JSON.stringify(record));
}
