import * as z from "zod";
import type { Paper } from "../../lib/record/schema/paper-record.ts";
import { fetchPackage } from "./fetch-package.ts";
import { buildPlainCard } from "./plain-card.ts";
import type { SearchSystem } from "./search-systems.ts";

const fields = ["title", "label", "authors", "curated", "abstract", "identifiers"];
const resultsSchema = z.array(z.object({ id: z.string() }));

type MiniSearch = {
  readonly addAll: (cards: readonly object[]) => void;
  readonly search: (query: string) => unknown;
};
const packageSchema = z.object({
  default: z.custom<new (options: object) => MiniSearch>((value) => typeof value === "function"),
});

/** MiniSearch as its own guide sets it up: prefixes, a fifth of a word's letters wrong, the title first. */
export async function openMiniSearch(papers: readonly Paper[]): Promise<SearchSystem | undefined> {
  const loaded = packageSchema.safeParse(
    await fetchPackage("minisearch", "7.2.0", "dist/es/index.js"),
  );
  if (!loaded.success) return undefined;
  const engine = new loaded.data.default({
    fields,
    searchOptions: {
      prefix: true,
      fuzzy: 0.2,
      boost: { title: 6, label: 3, authors: 3, curated: 2 },
    },
  });
  engine.addAll(papers.map(buildPlainCard));
  return {
    name: "MiniSearch 7.2",
    find: async (query) =>
      resultsSchema
        .parse(engine.search(query))
        .slice(0, 5)
        .map(({ id }) => id),
  };
}
