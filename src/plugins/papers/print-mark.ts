import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { PaperRange, Site } from "./paper-index.ts";
import { rangeName } from "./range-name.ts";

/** What says of a range which pages of it were written last. */
export type PrintMark = {
  /** Whether they were made of the same. */
  readonly isThere: () => boolean;
  /** Says that they are now. */
  readonly leave: () => void;
};

/**
 * Opens the mark that a printed range left in `.cards/printed`.
 * @param source all that its pages are made of, but for what a build that keeps pages has not changed
 */
export function openPrintMark(range: PaperRange, site: Site, source: string): PrintMark {
  const file = join(site.folder, ".cards", "printed", site.locale, rangeName(range));
  const mark = createHash("sha256").update(source).digest("base64url");
  return {
    isThere: () => existsSync(file) && readFileSync(file, "utf8") === mark,
    leave() {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, mark);
    },
  };
}
