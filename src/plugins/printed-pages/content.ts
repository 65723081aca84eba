import type { CollectionContents } from "../collections/content.ts";
import type { PaperContents } from "../papers/content.ts";

/** What a page shows that was printed from a template. */
export type PrintedPage = PaperContents | CollectionContents;
