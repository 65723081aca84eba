import type { MarkedText } from "../search/query/search-engine.ts";
import { useCollections } from "../site-data/use-collections.ts";

/** What readers call a collection; its folder's name where the site knows no other. */
export function useCollectionName(): (name: string) => MarkedText {
  const { collections } = useCollections();
  const labels = new Map(collections.map(({ name, label }) => [name, label]));
  return (name) => ({ ...(labels.get(name) ?? { text: name, language: "und" }), marks: [] });
}
