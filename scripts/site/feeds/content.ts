/** A feed as its page names it. */
export type ListedFeed = {
  /** Where its files are, below the locale's home page, without the ends of their names. */
  readonly path: string;
  /** What its papers have in common; absent for all papers. */
  readonly name?: string;
  /** Where the same papers are listed, without base path. */
  readonly page: string;
};

/** Where the page of all feeds and files is, without base path. */
export const feedsAddress = "/feeds/";
