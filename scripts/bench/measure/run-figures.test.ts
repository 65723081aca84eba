import { expect, test } from "vitest";
import {
  measureTree,
  parseChildSeconds,
  parseMemory,
  parseProcessStatus,
  perPaper,
} from "./run-figures.ts";

test("growth is taken between the fewest papers and the most", () => {
  const points = [
    { papers: 1000, value: 14 },
    { papers: 100, value: 5 },
    { papers: 500, value: 100 },
  ];
  expect(perPaper(points)).toBe(0.01);
  expect(perPaper([{ papers: 100, value: 5 }])).toBeUndefined();
});

test("a process is read from what Linux says of it", () => {
  const status = "Name:\tnode\nUmask:\t0022\nPid:\t42\nPPid:\t7\nVmRSS:\t  80 kB\n";
  expect(parseProcessStatus(status)).toEqual({ process: 42, parent: 7 });
  expect(parseProcessStatus("Name:\tnode\n")).toBeUndefined();
});

test("of shared memory only its share counts, and what has ended has none", () => {
  const rollup = "00400000-7ffc719ac000 ---p 00000000 00:00 0 [rollup]\nRss:  90 kB\nPss:  80 kB\n";
  expect(parseMemory(`${rollup}Pss_Dirty:  70 kB\n`)).toBe(81_920);
  expect(parseMemory("")).toBe(0);
});

test("a program's name can't shift the processor time of its children", () => {
  const fields = "S 1 7 7 0 -1 4194304 10 20 0 0 900 800 150 50 20 0 1 0";
  expect(parseChildSeconds(`7 (node) ${fields}`)).toBe(2);
  expect(parseChildSeconds(`7 (a) S 3 (b) ${fields}`)).toBe(2);
});

test("memory is that of a process and all that descend from it, in any order", () => {
  const processes = [
    { process: 4, parent: 3 },
    { process: 3, parent: 2 },
    { process: 2, parent: 1 },
    { process: 9, parent: 1 },
  ];
  const bytes: Readonly<Record<number, number>> = { 4: 5, 3: 30, 2: 20, 9: 1000 };
  const read = (process: number) => bytes[process] ?? 0;
  expect(measureTree(processes, 2, read)).toEqual({ largest: 30, all: 55 });
  expect(measureTree(processes, 5, read)).toEqual({ largest: 0, all: 0 });
});
