import { buildSyntheticPaper } from "./bench/search/synthetic-paper.ts";
import { buildMachineQueries } from "./bench/search/machine-queries.ts";
import { openLocalSearch } from "./bench/search/open-local-search.ts";
import { writeIndex } from "../src/plugins/search/write-index.ts";
import { readSynonyms } from "./io/read-synonyms.ts";
const N = Number(process.argv[2]);
const papers = Array.from({ length: N }, (_, i) => buildSyntheticPaper(i + 1));
const byId = new Map(papers.map((p) => [p.paper.id, p]));
async function* all() { for (const p of papers) yield p.paper; }
const t0 = performance.now(), c0 = process.cpuUsage();
await writeIndex({ papers: all(), collections: [], synonyms: readSynonyms(".").groups }, `/tmp/idx-${N}/search`);
const c = process.cpuUsage(c0);
console.log("build s", (performance.now() - t0) / 1000, "cpu", (c.user + c.system) / 1e6, "MB", process.resourceUsage().maxRSS / 1024);
const s = openLocalSearch(`/tmp/idx-${N}`);
const rows = new Map<string, number[]>();
const times: number[] = [];
for (const q of buildMachineQueries(papers, 50, 11)) {
  const t = performance.now();
  const r = await s.engine.search({ query: q.query });
  times.push(performance.now() - t);
  const at = r.hits.findIndex((h) => q.isRight(byId.get(h.id)!));
  const row = rows.get(q.kind) ?? [0, 0, 0]; rows.set(q.kind, row);
  row[0]!++; if (at === 0) row[1]!++; if (at >= 0 && at < 5) row[2]!++;
  else if (process.argv[3]) console.log("MISS", q.kind, "|", q.query, "|", r.corrected, r.total, r.hits[0]?.titles.map(t=>t.text));
}
times.sort((a, b) => a - b);
for (const [k, [n, a, b]] of rows) console.log(k.padEnd(40), n, a, b);
console.log("p50", times[times.length >> 1], "p95", times[Math.floor(times.length * .95)]);
const sizes = [];
for (const q of buildMachineQueries(papers, 6, 3)) { const f = openLocalSearch(`/tmp/idx-${N}`); await f.engine.search({ query: q.query }); sizes.push([f.bytes(), f.files(), q.query]); }
sizes.sort((a: any, b: any) => b[0] - a[0]); console.log("cold max", sizes.slice(0, 3), "median", sizes[sizes.length >> 1]);
