import type { CollectionContents } from "../../scripts/site/collections/content.ts";
import type { PaperContents } from "../../scripts/site/papers/content.ts";

/** What a page shows that was printed from a template. */
export type PrintedPage = PaperContents | CollectionContents;
