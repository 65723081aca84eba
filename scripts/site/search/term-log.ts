/** Entries as they come: `values[i]` belongs to the term `ids[i]` in the paper `papers[i]`. */
export type TermLog = {
  ids: Uint32Array;
  papers: Uint32Array;
  values: Uint32Array;
  length: number;
};

const firstSize = 4096;

/** A log without entries. */
export function openLog(): TermLog {
  return { ...allocate(firstSize), length: 0 };
}

/** Adds a value, below 2³², to a term in a paper; papers ascend. */
export function logEntry(log: TermLog, id: number, paper: number, value: number): void {
  const { length } = log;
  if (length === log.ids.length) growLog(log);
  log.ids[length] = id;
  log.papers[length] = paper;
  log.values[length] = value;
  log.length = length + 1;
}

/** The entries of a log by term, those of each as they came. */
export type SortedLog = {
  readonly papers: Uint32Array;
  readonly values: Uint32Array;
  /** Where the entries of each term end; they begin where those of the one before end. */
  readonly ends: Uint32Array;
};

/** Sorts a log of terms that are numbered below `terms` (counting sort). */
export function sortLog(log: TermLog, terms: number): SortedLog {
  const next = new Uint32Array(terms + 1);
  for (let index = 0; index < log.length; index += 1) {
    const id = (log.ids[index] ?? 0) + 1;
    next[id] = (next[id] ?? 0) + 1;
  }
  for (let id = 1; id <= terms; id += 1) next[id] = (next[id] ?? 0) + (next[id - 1] ?? 0);
  const papers = new Uint32Array(log.length);
  const values = new Uint32Array(log.length);
  for (let index = 0; index < log.length; index += 1) {
    const id = log.ids[index] ?? 0;
    const place = next[id] ?? 0;
    papers[place] = log.papers[index] ?? 0;
    values[place] = log.values[index] ?? 0;
    next[id] = place + 1;
  }
  // What was the beginning of each term has moved to its end.
  return { papers, values, ends: next };
}

function growLog(log: TermLog): void {
  const { ids, papers, values } = log;
  Object.assign(log, allocate(ids.length * 2));
  log.ids.set(ids);
  log.papers.set(papers);
  log.values.set(values);
}

function allocate(size: number) {
  return {
    ids: new Uint32Array(size),
    papers: new Uint32Array(size),
    values: new Uint32Array(size),
  };
}
