import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A record, a line and a collection of a little over 5 MB each, the line between two good ones. */
export function makeRecords(folder: string): void {
  const long = "x".repeat(5_000_000);
  mkdirSync(join(folder, "trials"));
  writeFileSync(join(folder, "trials", "one.json"), `{"position": 1, "title": "${long}"}`);
  writeFileSync(join(folder, "trials", "_collection.json"), `{"label": "${long}"}`);
  const lines = ["Two", long, "Four"].map((title, index) =>
    JSON.stringify({ id: `line-${index + 2}`, position: index + 2, title }),
  );
  writeFileSync(join(folder, "trials", "more.jsonl"), lines.join("\n"));
}
