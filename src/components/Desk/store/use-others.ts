import { useEffect, useState } from "react";
import type { DeskRecord } from "../../../../scripts/lib/desk/check-on-desk.ts";
import { listKeys } from "../../../../scripts/lib/import/plan/paper-keys.ts";
import type { Fields } from "./begin-server.ts";
import type { RecordStore } from "./desk-server.ts";
import { findKnown } from "./find-known.ts";

/** Milliseconds without another key before records are looked for. */
const pause = 250;

/**
 * The other records that have a record's PMID, DOI or PMCID, looked for whenever one of these changes; none where nobody
 * answers. One that is another's by now stays until the next answer.
 */
export function useOthers(
  store: RecordStore,
  paper: string,
  record: unknown,
): readonly DeskRecord[] {
  const [others, setOthers] = useState<readonly DeskRecord[]>([]);
  const { pmid, doi, pmcid } = listKeys(record);
  useEffect(() => {
    const identifiers = [pmid && { pmid }, doi && { doi }, pmcid && { pmcid }].filter(
      (own) => !!own,
    );
    if (identifiers.length === 0) return;
    let isLeft = false;
    const waiting = setTimeout(async () => {
      const found = await findOthers(store, paper, identifiers).catch(() => []);
      if (!isLeft) setOthers(found);
    }, pause);
    return () => {
      isLeft = true;
      clearTimeout(waiting);
    };
  }, [store, paper, pmid, doi, pmcid]);
  return others;
}

async function findOthers(
  store: RecordStore,
  own: string,
  identifiers: readonly Fields[],
): Promise<readonly DeskRecord[]> {
  const found = await findKnown(identifiers, own);
  const names = new Set(found.filter((name) => name !== null));
  const opened = await Promise.all(
    Array.from(names, async (paper) => {
      const saved = await store.open(paper);
      return saved && { ...saved, paper };
    }),
  );
  return opened.filter((record) => record !== undefined);
}
