import { useEffect, useMemo, useState } from "react";
import { locales } from "../../../scripts/lib/locale.ts";
import { valueAt } from "../../../scripts/lib/record/json/json-value.ts";
import { abstractSchema, readAbstractParts } from "../../../scripts/lib/record/schema/abstract.ts";
import type { AbstractSection } from "./AbstractPane.tsx";
import { fetchAbstract } from "./begin-server.ts";
import { isPreview } from "./record-store.ts";

/**
 * The abstract that quotations are taken from: the record's in each language that it has, English first; else the one
 * that came when the paper was looked up, which stays on this machine.
 * @param lookedUp how often more was looked up
 */
export function useAbstract(
  baseUrl: string,
  record: unknown,
  lookedUp: number,
): readonly AbstractSection[] {
  const [fetched, setFetched] = useState<readonly AbstractSection[]>([]);
  const own = useMemo(() => listSections(record), [record]);
  const pmid = valueAt(record, ["pmid"]);
  const wanted = own.length === 0 && typeof pmid === "string" ? pmid : undefined;
  useEffect(() => {
    // It is asked for again after each lookup.
    if (lookedUp === 0) setFetched([]);
    if (!isPreview || wanted === undefined || !/^[1-9]\d{0,7}$/.test(wanted)) return;
    let isLeft = false;
    fetchAbstract(baseUrl, wanted).then(
      (sections) => !isLeft && setFetched(sections.map((own) => ({ language: "en", ...own }))),
      () => {},
    );
    return () => {
      isLeft = true;
    };
  }, [baseUrl, wanted, lookedUp]);
  return own.length > 0 ? own : fetched;
}

function listSections(record: unknown): readonly AbstractSection[] {
  const abstract = abstractSchema.safeParse(valueAt(record, ["abstract"])).data;
  return locales
    .toReversed()
    .flatMap((language) =>
      (readAbstractParts(abstract, language) ?? []).map((part) => ({ language, ...part })),
    );
}
