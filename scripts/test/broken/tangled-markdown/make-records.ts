import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Markdown that is too deep at the start of a line, too deep in other ways, and too full of marks. */
const fields = {
  quotations: `${"> ".repeat(10_000)}a`,
  lists: `${"- ".repeat(5000)}a`,
  emphasis: `${"*a **b ".repeat(60)}${"b** a* ".repeat(60)}`,
  marks: ":a[".repeat(30_000),
};

/** A record for each, and one with rules that are no lists. */
export function makeRecords(folder: string): void {
  mkdirSync(join(folder, "trials"));
  const rules = `${"-".repeat(200)}\n\n${"* ".repeat(200)}\n\nA heading\n${"-".repeat(200)}`;
  for (const [index, [name, en]] of Object.entries({ ...fields, rules }).entries()) {
    const record = { position: index + 1, title: name, cards: { core: { markdown: { en } } } };
    writeFileSync(join(folder, "trials", `${name}.json`), JSON.stringify(record));
  }
}
