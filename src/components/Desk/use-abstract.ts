import { useEffect, useMemo, useState } from "react";
import { buildAbstract } from "../../../scripts/lib/import/fields/build-abstract.ts";
import { type Locale, locales } from "../../../scripts/lib/locale.ts";
import { valueAt } from "../../../scripts/lib/record/json/json-value.ts";
import { abstractSchema, readAbstractParts } from "../../../scripts/lib/record/schema/abstract.ts";
import { scriptLocale } from "../../../scripts/lib/record/schema/localized-text.ts";
import { fetchAbstract } from "./begin-server.ts";
import { findAbstract, keepAbstract } from "./drafts.ts";
import { isPreview } from "./record-store.ts";

/** A section of an abstract. */
type AbstractSection = {
  readonly language: Locale;
  readonly label?: string | undefined;
  readonly text: string;
};

/** The abstract that quotations are taken from. */
export type DeskAbstract = {
  /** None where no abstract is known. */
  readonly sections: readonly AbstractSection[];
  /** Where it is from; all but the record's own is on this machine alone. */
  readonly source: "record" | "pasted" | "looked-up";
  /** Takes a text as the paper's abstract, which stays in this browser; an empty one takes the last away. */
  readonly paste: (text: string) => void;
};

/**
 * The record's abstract in each language that it has, English first; else the one that a person pasted, else the one
 * that came when the paper was looked up.
 * @param lookedUp how often more was looked up
 */
export function useAbstract(
  baseUrl: string,
  paper: string,
  record: unknown,
  lookedUp: number,
): DeskAbstract {
  const own = useMemo(() => listSections(valueAt(record, ["abstract"])), [record]);
  const [pasted, paste] = usePastedAbstract(paper);
  const pmid = valueAt(record, ["pmid"]);
  const isWanted = own.length + pasted.length === 0 && typeof pmid === "string";
  const found = useFetchedAbstract(baseUrl, isWanted ? pmid : undefined, lookedUp);
  if (own.length > 0) return { sections: own, source: "record", paste };
  if (pasted.length > 0) return { sections: pasted, source: "pasted", paste };
  return { sections: found, source: "looked-up", paste };
}

function useFetchedAbstract(
  baseUrl: string,
  wanted: string | undefined,
  lookedUp: number,
): readonly AbstractSection[] {
  const [fetched, setFetched] = useState<readonly AbstractSection[]>([]);
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
  return fetched;
}

/** What was pasted for a paper, and what takes another text in its place. */
function usePastedAbstract(
  paper: string,
): readonly [readonly AbstractSection[], (text: string) => void] {
  const [text, setText] = useState("");
  useEffect(() => {
    let isLeft = false;
    findAbstract(paper).then(
      (kept) => !isLeft && setText(kept),
      () => {},
    );
    return () => {
      isLeft = true;
    };
  }, [paper]);
  const sections = useMemo(
    () => (text === "" ? [] : listSections({ [scriptLocale(text)]: buildAbstract(text) })),
    [text],
  );
  const paste = (given: string) => {
    setText(given);
    keepAbstract(paper, given).catch(() => {});
  };
  return [sections, paste];
}

function listSections(abstract: unknown): readonly AbstractSection[] {
  const { data } = abstractSchema.safeParse(abstract);
  return locales
    .toReversed()
    .flatMap((language) =>
      (readAbstractParts(data, language) ?? []).map((part) => ({ language, ...part })),
    );
}
