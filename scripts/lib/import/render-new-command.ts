import { parseSought } from "../record/values/parse-sought.ts";
import type { ImportedRecord } from "./imported-record.ts";

/**
 * The command that fetches the papers with these identifiers, each in its bare form; names without one are left out.
 * `undefined` where none is left.
 * @example renderNewCommand(["PMID: 40961357", "doi:10.5555/a(1)"]) // 'cards new 40961357 "10.5555/a(1)"'
 */
export function renderNewCommand(names: readonly string[]): string | undefined {
  const identifiers = names.flatMap((name) => {
    const { pmid, doi, pmcid } = parseSought(name);
    return pmid ?? doi ?? pmcid ?? [];
  });
  if (identifiers.length === 0) return undefined;
  const quoted = identifiers.map((name) => (/^[\w./-]+$/.test(name) ? name : `"${name}"`));
  return `cards new ${quoted.join(" ")}`;
}

/** What a paper without a title can be looked up by; `undefined` where there is nothing. */
export function findIdentifier({ fields }: ImportedRecord): string | undefined {
  return [fields.pmid, fields.doi, fields.pmcid].find((id) => typeof id === "string");
}
