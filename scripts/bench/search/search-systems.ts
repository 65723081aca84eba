/** A search engine that is measured: the ids of the first results of a query, at most five. */
export type SearchSystem = {
  readonly name: string;
  readonly find: (query: string) => Promise<readonly string[]>;
  readonly close?: () => Promise<void>;
};

/** What engines that are not ours are given of a paper: the same words, as plain text by field. */
export type PlainCard = {
  readonly id: string;
  readonly title: string;
  readonly label: string;
  readonly authors: string;
  readonly curated: string;
  readonly abstract: string;
  readonly identifiers: string;
};
