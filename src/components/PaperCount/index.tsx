import type { ReactNode } from "react";
import { usePaperCount } from "../use-paper-count.ts";

/** A number of papers in words. */
export function PaperCount({ count }: { readonly count: number }): ReactNode {
  return usePaperCount()(count);
}
