import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { applyFixes } from "../../io/records/apply-fixes.ts";
import { readRecord } from "../../io/records/read-record.ts";
import { surveyWithFacts } from "../../io/records/read-records.ts";
import { fixRefusedRule } from "../../lib/check/rules/columns-shifted.ts";
import { linkOutsideRecordsRule, unreadableFileRule } from "../../lib/check/rules/file-rules.ts";
import { rules } from "../../lib/check/rules.ts";
import type { Finding, Severity } from "../../lib/finding.ts";

const here = import.meta.dirname;
const folders = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe("broken records", () => {
  it("has a folder for every rule and a rule for every folder", () => {
    expect(folders.map(({ name }) => name).sort()).toEqual(rules.map(({ code }) => code).sort());
  });

  for (const { code, severity } of rules) {
    // Root and Windows may read every file, and on Windows not everyone may make a symbolic link.
    const isUntestable =
      (code === unreadableFileRule.code && !(process.getuid?.() ?? 0)) ||
      (code === linkOutsideRecordsRule.code && process.platform === "win32");
    it.skipIf(isUntestable)(`${code} is found, and nothing else`, async () => {
      const found = (await findIn(code)).filter(
        (finding) => finding.severity !== "note" || severity === "note",
      );
      expect(found.map((finding) => finding.code)).toContain(code);
      const lines = found.map(
        ({ file, line, column, pointer, message, ...finding }) =>
          `${file}:${line}:${column} ${pointer} ${finding.severity} ${finding.code}: ${message.en}\n`,
      );
      await expect(lines.join("")).toMatchFileSnapshot(join(here, code, "expected.txt"));
    });

    it(`${code} stands beside the same errors where these alone are asked for`, async () => {
      const errors = (await findIn(code)).filter(isError);
      expect((await findIn(code, "error")).filter(isError)).toEqual(errors);
    });
  }
});

function isError({ severity }: Finding): boolean {
  return severity === "error";
}

async function findIn(code: string, leastSeverity?: Severity): Promise<readonly Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), "broken-"));
  const records = join(folder, "records");
  try {
    if (existsSync(join(here, code, "records"))) {
      cpSync(join(here, code, "records"), records, { recursive: true });
    } else {
      mkdirSync(records);
      const { makeRecords } = await import(join(here, code, "make-records.ts"));
      makeRecords(records);
    }
    const options = {
      ...{ shownAs: "records", siteFolder: folder },
      ...(leastSeverity && { leastSeverity }),
    };
    const { survey, facts } = await surveyWithFacts(records, readRecord, options);
    if (code !== fixRefusedRule.code) return survey.findings;
    return (await applyFixes(survey.findings, facts, survey.areas, (file) => join(folder, file)))
      .findings;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
