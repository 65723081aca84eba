import type { ReactNode } from "react";
import { countPapers } from "../count-papers.ts";

/** A number of papers in words. */
export function PaperCount({ count }: { readonly count: number }): ReactNode {
  return countPapers(count);
}
