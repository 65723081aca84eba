import { rangeKey } from "../../lib/navigation/position-range.ts";
import type { PaperRange } from "./paper-index.ts";

/** What files are named that hold something of a range alone: unlike those of any other range. */
export function rangeName({ papers, range }: PaperRange): string {
  return `${papers[0]?.collection}-${rangeKey(range)}`;
}
