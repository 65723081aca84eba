import { useEffect, useState } from "react";
import { locales } from "../../../scripts/lib/locale.ts";
import { abstractSchema, readAbstractParts } from "../../../scripts/lib/record/abstract.ts";
import { valueAt } from "../../../scripts/lib/record/json-value.ts";
import type { AbstractSection } from "./AbstractPane.tsx";
import { fetchAbstract } from "./begin-server.ts";

/**
 * The abstract that quotations are taken from: the record's, the English one first; else the one that came when the
 * paper was looked up, which stays on this machine.
 */
export function useAbstract(baseUrl: string, record: unknown): readonly AbstractSection[] {
  const [fetched, setFetched] = useState<readonly AbstractSection[]>([]);
  const own = listSections(record);
  const pmid = valueAt(record, ["pmid"]);
  const wanted = own.length === 0 && typeof pmid === "string" ? pmid : undefined;
  useEffect(() => {
    setFetched([]);
    if (wanted === undefined || !/^[1-9]\d{0,7}$/.test(wanted)) return;
    let isLeft = false;
    fetchAbstract(baseUrl, wanted).then(
      (sections) => !isLeft && setFetched(sections),
      () => {},
    );
    return () => {
      isLeft = true;
    };
  }, [baseUrl, wanted]);
  return own.length > 0 ? own : fetched;
}

function listSections(record: unknown): readonly AbstractSection[] {
  const abstract = abstractSchema.safeParse(valueAt(record, ["abstract"])).data;
  const [sections = []] = locales
    .toReversed()
    .flatMap((locale) =>
      [readAbstractParts(abstract, locale) ?? []].filter(({ length }) => length > 0),
    );
  return sections.map(({ label, text }) => ({ ...(label !== undefined && { label }), text }));
}
