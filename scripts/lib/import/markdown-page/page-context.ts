import type { Locale } from "../../locale.ts";
import type { Leftover } from "../imported-record.ts";
import type { TargetResolver } from "./field-markdown.ts";
import type { PageTree } from "./page-tree.ts";

/** What every part of a page is read with. */
export type PageContext = {
  readonly locale: Locale;
  readonly tree: PageTree;
  readonly resolve: TargetResolver;
  /** The values that the page gives as facts, which default sentences speak of. */
  readonly known: readonly string[];
  /** Keeps what has no place in the record. */
  readonly leave: (...leftovers: readonly Leftover[]) => void;
};
