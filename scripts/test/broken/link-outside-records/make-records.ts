import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Symbolic links that leave the folder, lead nowhere and in a circle, and one to a record within it. */
export function makeRecords(folder: string): void {
  const outside = join(folder, "..", "outside.json");
  const trials = join(folder, "trials");
  writeFileSync(outside, '{"position": 1, "title": "Outside"}');
  mkdirSync(trials);
  writeFileSync(join(trials, "inside.json"), '{"position": 2, "title": "Inside"}');
  symlinkSync(outside, join(trials, "leaves.json"));
  symlinkSync("nowhere.json", join(trials, "nowhere.json"));
  symlinkSync("inside.json", join(trials, "stays.json"));
  symlinkSync(join(folder, ".."), join(folder, "whole-folder"), "dir");
}
