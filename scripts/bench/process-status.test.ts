import { expect, test } from "vitest";
import { measureTree, parseChildSeconds, parseProcessStatus } from "./process-status.ts";

const status = "Name:\tnode\nUmask:\t0022\nPid:\t42\nPPid:\t7\nVmHWM:\t  90 kB\nVmRSS:\t  80 kB\n";

test("a process is read from what Linux says of it", () => {
  expect(parseProcessStatus(status)).toEqual({ process: 42, parent: 7, residentBytes: 81_920 });
});

test("a process that has ended has no memory and is left out", () => {
  expect(parseProcessStatus("Name:\tnode\nPid:\t42\nPPid:\t7\n")).toBeUndefined();
});

test("a program's name can't shift the processor time of its children", () => {
  const fields = "S 1 7 7 0 -1 4194304 10 20 0 0 900 800 150 50 20 0 1 0";
  expect(parseChildSeconds(`7 (node) ${fields}`)).toBe(2);
  expect(parseChildSeconds(`7 (a) S 3 (b) ${fields}`)).toBe(2);
});

test("memory is that of a process and all that descend from it, in any order", () => {
  const processes = [
    { process: 4, parent: 3, residentBytes: 5 },
    { process: 3, parent: 2, residentBytes: 30 },
    { process: 2, parent: 1, residentBytes: 20 },
    { process: 9, parent: 1, residentBytes: 1000 },
  ];
  expect(measureTree(processes, 2)).toEqual({ largest: 30, all: 55 });
  expect(measureTree(processes, 5)).toEqual({ largest: 0, all: 0 });
});
