import { useEffect, useMemo, useState } from "react";
import { buildAbstract } from "../../../../scripts/lib/import/fields/build-abstract.ts";
import { type Locale, locales } from "../../../../scripts/lib/locale.ts";
import { valueAt } from "../../../../scripts/lib/record/json/json-value.ts";
import {
  type Abstract,
  abstractSchema,
  readAbstractParts,
} from "../../../../scripts/lib/record/schema/abstract.ts";
import { scriptLocale } from "../../../../scripts/lib/record/schema/localized-text.ts";
import { fetchAbstract } from "../store/begin-server.ts";
import { findAbstract, keepAbstract } from "../store/drafts.ts";
import { isPreview } from "../store/is-preview.ts";

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
  readonly source: "record" | "browser" | "looked-up";
  /** Takes a text as the paper's abstract, which stays in this browser; an empty one takes the last away. */
  readonly paste: (text: string) => void;
};

/**
 * The record's abstract in each language that it has, English first; else the one that this browser keeps, pasted or of
 * a file, else the one that came when the paper was looked up.
 * @param lookedUp how often more was looked up
 */
export function useAbstract(paper: string, record: unknown, lookedUp: number): DeskAbstract {
  const own = useMemo(() => {
    const { data } = abstractSchema.safeParse(valueAt(record, ["abstract"]));
    return listSections(data);
  }, [record]);
  const [kept, paste] = useKeptAbstract(paper);
  const pmid = valueAt(record, ["pmid"]);
  const isWanted = own.length + kept.length === 0 && typeof pmid === "string";
  const found = useFetchedAbstract(isWanted ? pmid : undefined, lookedUp);
  if (own.length > 0) return { sections: own, source: "record", paste };
  if (kept.length > 0) return { sections: kept, source: "browser", paste };
  return { sections: found, source: "looked-up", paste };
}

function useFetchedAbstract(
  wanted: string | undefined,
  lookedUp: number,
): readonly AbstractSection[] {
  const [fetched, setFetched] = useState<readonly AbstractSection[]>([]);
  useEffect(() => {
    // It is asked for again after each lookup.
    if (lookedUp === 0) setFetched([]);
    if (!isPreview || wanted === undefined || !/^[1-9]\d{0,7}$/.test(wanted)) return;
    let isLeft = false;
    fetchAbstract(wanted).then(
      (sections) => !isLeft && setFetched(sections.map((own) => ({ language: "en", ...own }))),
      () => {},
    );
    return () => {
      isLeft = true;
    };
  }, [wanted, lookedUp]);
  return fetched;
}

/** What this browser keeps of a paper's abstract, and what takes another text in its place. */
function useKeptAbstract(
  paper: string,
): readonly [readonly AbstractSection[], (text: string) => void] {
  const [abstract, setAbstract] = useState<Abstract>();
  useEffect(() => {
    let isLeft = false;
    findAbstract(paper).then((kept) => !isLeft && setAbstract(kept));
    return () => {
      isLeft = true;
    };
  }, [paper]);
  const sections = useMemo(() => listSections(abstract), [abstract]);
  const paste = (text: string) => {
    const given = text === "" ? undefined : { [scriptLocale(text)]: buildAbstract(text) };
    const { data } = abstractSchema.safeParse(given);
    setAbstract(data);
    keepAbstract(paper, data);
  };
  return [sections, paste];
}

function listSections(abstract: Abstract | undefined): readonly AbstractSection[] {
  return locales
    .toReversed()
    .flatMap((language) =>
      (readAbstractParts(abstract, language) ?? []).map((part) => ({ language, ...part })),
    );
}
