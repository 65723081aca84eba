import { type Finding, nameRecord } from "../../finding.ts";
import { revealValue } from "../../reveal.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import type { AcceptedPlace, RecordFacts } from "../facts/record-facts.ts";

export const acceptsNothingRule: Rule = {
  code: "accepts-nothing",
  severity: "note",
  title: { en: "An acceptance without a finding", "zh-Hant": "沒有對應檢查結果的 accepted" },
  why: {
    en: "The page still tells readers that something was accepted here.",
    "zh-Hant": "頁面仍會告訴讀者此處有被接受的檢查結果。",
  },
  mend: {
    en: "Take it out of accepted, or correct its code or pointer; an error can't be accepted.",
    "zh-Hant": "請從 accepted 移除，或修正其 code 或 pointer；錯誤無法接受。",
  },
};

/**
 * The findings that no record accepts, and a note at each acceptance that no finding needs. An acceptance is for
 * warnings and notes of its code in its own record, at its pointer or below; an error stays.
 * @param findings all that were found, whatever found them
 */
export function withoutAccepted(
  findings: readonly Finding[],
  records: readonly RecordFacts[],
): Finding[] {
  const acceptances = new Map(
    records
      .filter(({ accepted }) => accepted.length > 0)
      .map(({ place, accepted }) => [nameRecord(place), accepted] as const),
  );
  const used = new Set<AcceptedPlace>();
  const open = findings.filter((finding) => {
    if (finding.severity === "error") return true;
    const ofRecord = acceptances.get(nameRecord(finding)) ?? [];
    const taking = ofRecord.filter((acceptance) => isFor(acceptance, finding));
    for (const acceptance of taking) used.add(acceptance);
    return taking.length === 0;
  });
  const unused = [...acceptances.values()].flat().filter((acceptance) => !used.has(acceptance));
  return [...open, ...unused.map(describe)];
}

/** Whether an acceptance is for a finding of its record. */
export function isFor(
  { code, pointer = "" }: { readonly code: string; readonly pointer?: string | undefined },
  finding: Finding,
): boolean {
  if (code !== finding.code) return false;
  return finding.pointer === pointer || finding.pointer.startsWith(`${pointer}/`);
}

function describe({ code, pointer, place }: AcceptedPlace): Finding {
  const received = revealValue(code);
  const where = pointer === undefined ? "" : revealValue(pointer);
  return buildFinding(acceptsNothingRule, place, {
    en: `Received ${received}${where && ` at ${where}`}, of which there is no warning or note here.`,
    "zh-Hant": `收到 ${received}${where && `（位於 ${where}）`}，此處沒有這項警告或提示。`,
  });
}
