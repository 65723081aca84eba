import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A record that its owner may not read. */
export function makeRecords(folder: string): void {
  const record = join(folder, "trials", "one.json");
  mkdirSync(join(folder, "trials"));
  writeFileSync(record, '{"position": 1, "title": "Locked"}');
  chmodSync(record, 0);
}
