import type { SearchSystem } from "./search-systems.ts";

/** A query, its kind, and whether a paper's id is a right answer. */
export type RankedQuery = {
  readonly kind: string;
  readonly query: string;
  readonly isRight: (id: string) => boolean;
};

/** Of one kind and one system: how many queries, and how many had a right answer first, or in the first five. */
type Recall = { queries: number; first: number; five: number };

/** Recall by kind of query, then by system in the order given. */
type RecallTable = ReadonlyMap<string, readonly Readonly<Recall>[]>;

/** Asks every system every query. */
export async function measureRecall(
  systems: readonly SearchSystem[],
  queries: readonly RankedQuery[],
): Promise<RecallTable> {
  const table = new Map<string, Recall[]>();
  for (const { kind, query, isRight } of queries) {
    const row = table.get(kind) ?? systems.map(() => ({ queries: 0, first: 0, five: 0 }));
    table.set(kind, row);
    for (const [index, system] of systems.entries()) {
      const place = (await system.find(query)).findIndex(isRight);
      const recall = row[index];
      if (recall === undefined) continue;
      recall.queries += 1;
      if (place === 0) recall.first += 1;
      if (place >= 0 && place < 5) recall.five += 1;
    }
  }
  return table;
}

/** The table in Markdown: right first / right in the first five, by kind and in all. */
export function renderRecall(systems: readonly SearchSystem[], table: RecallTable): string {
  const all = systems.map((_, index) => {
    const recalls = [...table.values()].flatMap((row) => row[index] ?? []);
    return recalls.reduce((sum, recall) => ({
      queries: sum.queries + recall.queries,
      first: sum.first + recall.first,
      five: sum.five + recall.five,
    }));
  });
  const rows = [...table, ["all", all] as const].map(([kind, row]) => {
    const cells = row.map(({ first, five }) => `${first} / ${five}`);
    return `| ${kind} | ${row[0]?.queries ?? 0} | ${cells.join(" | ")} |`;
  });
  const names = systems.map(({ name }) => name).join(" | ");
  return [
    `| right first / in the first five | queries | ${names} |`,
    `|---|---|${systems.map(() => "---|").join("")}`,
    ...rows,
  ].join("\n");
}
