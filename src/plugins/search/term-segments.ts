import { closeSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWriter, writeBytes, writeVarint, writtenBytes } from "../../search/bytes.ts";
import type { TermEntry } from "../../search/term-shard.ts";
import {
  readRuns,
  type Segment,
  type TermLog,
  type TermRun,
  type WriteValues,
  writeSegment,
} from "./segment-file.ts";

/** What a segment may hold before it is written to disk. */
const mostEntries = 2_000_000;
const mostTerms = 500_000;

/** Postings that are being gathered: in memory for a while, then in segments on disk. */
export type TermSegments = {
  /** A number for a term, which holds until the paper ends. */
  readonly idOf: (term: string) => number;
  /** Adds a value to a term in a paper; papers ascend, and one ends before the next begins. */
  readonly add: (id: number, paper: number, value: number) => void;
  readonly endPaper: () => void;
  /** Bytes of all postings. */
  readonly size: () => number;
  /** The entries of one shard of 2 ** `bits`, in code-point order. */
  readonly readShard: (shard: number, bits: number) => TermEntry[];
  /** Removes the segments. */
  readonly close: () => void;
};

/** Gathers postings in bounded memory. The caller closes it. */
export function openTermSegments(writeValues: WriteValues): TermSegments {
  const folder = mkdtempSync(join(tmpdir(), "search-index-"));
  const segments: Segment[] = [];
  let log = openLog(mostEntries / 8);
  let ids = new Map<string, number>();
  const flush = () => {
    if (log.length > 0) {
      const path = join(folder, String(segments.length));
      segments.push(writeSegment(path, [...ids.keys()], log, writeValues));
    }
    log.length = 0;
    ids = new Map();
  };
  return {
    idOf(term) {
      const known = ids.get(term);
      if (known !== undefined) return known;
      ids.set(term, ids.size);
      return ids.size - 1;
    },
    add(id, paper, value) {
      if (log.length === log.ids.length) log = growLog(log);
      log.ids[log.length] = id;
      log.papers[log.length] = paper;
      log.values[log.length] = value;
      log.length += 1;
    },
    endPaper() {
      if (log.length > mostEntries || ids.size > mostTerms) flush();
    },
    size() {
      flush();
      return segments.reduce((size, { starts }) => size + (starts.at(-1) ?? 0), 0);
    },
    readShard: (shard, bits) =>
      mergeRuns(segments.map((segment) => readRuns(segment, shard, bits))),
    close() {
      for (const { file } of segments) closeSync(file);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function openLog(size: number): TermLog {
  return {
    ids: new Uint32Array(size),
    papers: new Uint32Array(size),
    values: new Uint32Array(size),
    length: 0,
  };
}

function growLog(log: TermLog): TermLog {
  const grown = openLog(log.ids.length * 2);
  grown.ids.set(log.ids);
  grown.papers.set(log.papers);
  grown.values.set(log.values);
  grown.length = log.length;
  return grown;
}

/** Joins what each segment has of a term; the segments' papers ascend. */
function mergeRuns(segments: readonly (readonly TermRun[])[]): TermEntry[] {
  const byTerm = new Map<string, TermRun[]>();
  for (const run of segments.flat()) {
    const runs = byTerm.get(run.term);
    if (runs === undefined) byTerm.set(run.term, [run]);
    else runs.push(run);
  }
  const entries = [...byTerm].map(([term, runs]) => ({ term, bytes: joinRuns(runs) }));
  return entries.sort((a, b) => (a.term < b.term ? -1 : 1));
}

function joinRuns(runs: readonly TermRun[]): Uint8Array {
  const writer = openWriter(16);
  writeVarint(
    writer,
    runs.reduce((total, { papers }) => total + papers, 0),
  );
  let last = -1;
  for (const run of runs) {
    writeVarint(writer, run.first - last);
    writeBytes(writer, run.bytes);
    last = run.last;
  }
  return writtenBytes(writer);
}
