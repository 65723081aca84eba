import { readFile } from "node:fs/promises";
import type { RecordFacts } from "../../lib/check/facts/record-facts.ts";
import { mendableCodes, mendRecord } from "../../lib/check/mend-record.ts";
import { listShiftedRuns } from "../../lib/check/rules/columns-shifted.ts";
import type { Finding } from "../../lib/finding.ts";
import { groupBy } from "../../lib/group-by.ts";
import { decodeText, hasUtf8Bom } from "../../lib/record/json/decode-text.ts";
import type { RecordSource } from "../../lib/record/json/record-source.ts";
import type { Areas } from "../../lib/record/schema/area.ts";
import { overwriteFile } from "../files/overwrite-file.ts";

/** What was mended, and warnings for what was not. */
type Fixes = { readonly count: number; readonly findings: readonly Finding[] };

/** A record that may have something to mend. */
type Candidate = {
  readonly file: string;
  readonly line: number;
  readonly isInShiftedRun: boolean;
};

/**
 * Mends what can be mended without asking in the files of a survey, each file replaced all at once.
 * What is not JSON even after the mend keeps its bytes: a whole file, or a line of a `.jsonl` file.
 * @param areas the areas of the site
 * @param pathOf the path of a file by the name that findings give it; `undefined` for a file to leave alone
 */
export async function applyFixes(
  findings: readonly Finding[],
  facts: readonly RecordFacts[],
  areas: Areas,
  pathOf: (file: string) => string | undefined,
): Promise<Fixes> {
  let count = 0;
  const refusals: Finding[] = [];
  for (const [file, candidates] of listCandidates(findings, facts)) {
    const path = pathOf(file);
    if (path === undefined) continue;
    const fixes = await fixFile(path, file, candidates, areas);
    count += fixes.count;
    refusals.push(...fixes.findings);
  }
  return { count, findings: refusals };
}

function listCandidates(
  findings: readonly Finding[],
  facts: readonly RecordFacts[],
): Map<string, Candidate[]> {
  const mendable = findings
    .filter(({ code }) => mendableCodes.has(code))
    .map(({ file, line }) => ({ file, line, isInShiftedRun: false }));
  const shifted = listShiftedRuns(facts)
    .flat()
    .map(({ place: { file, line } }) => ({ file, line, isInShiftedRun: true }));
  return groupBy([...mendable, ...shifted], ({ file }) => file);
}

async function fixFile(
  path: string,
  file: string,
  candidates: readonly Candidate[],
  areas: Areas,
): Promise<Fixes> {
  const original = await readFile(path);
  const fixed = file.endsWith(".jsonl")
    ? fixLines(original, file, candidates, areas)
    : fixBytes(original, { file }, candidates, areas);
  if (fixed.count > 0) await overwriteFile(path, fixed.bytes);
  return fixed;
}

type FixedBytes = Fixes & { readonly bytes: Uint8Array };

function fixBytes(
  original: Uint8Array,
  source: RecordSource,
  candidates: readonly Candidate[],
  areas: Areas,
): FixedBytes {
  const { text } = decodeText(original, source);
  if (text === undefined) return { bytes: original, count: 0, findings: [] };
  const isInShiftedRun = candidates.some((candidate) => candidate.isInShiftedRun);
  const mended = mendRecord(text, source, { isInShiftedRun, areas });
  if (!mended.isJson) return { bytes: original, count: 0, findings: mended.findings };
  const count = mended.count + (hasUtf8Bom(original) ? 1 : 0);
  return { bytes: Buffer.from(mended.text), count, findings: mended.findings };
}

/** Every line that is no candidate keeps its bytes. */
function fixLines(
  original: Buffer,
  file: string,
  candidates: readonly Candidate[],
  areas: Areas,
): FixedBytes {
  const pieces: Uint8Array[] = [];
  const findings: Finding[] = [];
  const byLine = groupBy(candidates, ({ line }) => String(line));
  let count = 0;
  let start = 0;
  for (let line = 1; start < original.length; line += 1) {
    const lineFeed = original.indexOf("\n", start);
    const end = lineFeed < 0 ? original.length : lineFeed;
    const bytes = original.subarray(start, end);
    const ofLine = byLine.get(String(line)) ?? [];
    const fixed = ofLine.length === 0 ? undefined : fixBytes(bytes, { file, line }, ofLine, areas);
    count += fixed?.count ?? 0;
    findings.push(...(fixed?.findings ?? []));
    pieces.push(fixed?.bytes ?? bytes, original.subarray(end, end + 1));
    start = end + 1;
  }
  return { bytes: Buffer.concat(pieces), count, findings };
}
