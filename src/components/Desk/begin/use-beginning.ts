import { useState } from "react";
import { deskAddress } from "../../../../scripts/lib/navigation/address.ts";
import { renderRecord } from "../../../../scripts/lib/plan/write-record.ts";
import type { Abstract } from "../../../../scripts/lib/record/schema/abstract.ts";
import type { ApiCollection } from "../../../../scripts/site/api/api-index.ts";
import { loadPapers } from "../../../paper-data/load-papers.ts";
import { useGoTo } from "../../use-go-to.ts";
import type { Fields } from "../store/begin-server.ts";
import { findDrafts, keepAbstract, keepDraft } from "../store/drafts.ts";
import { findKnown } from "../store/find-known.ts";
import { findHandedIn } from "../store/handed-in.ts";
import { newRecordHash } from "../store/plan-opening.ts";
import { schemaPath } from "../store/repository-store.ts";

/** Begins records on a published site, and what became of the last one that was to begin. */
type Beginning = {
  /** Keeps a draft of a record with these fields, and opens it; `beside` is the abstract that isn't the site's to publish. */
  readonly begin: (fields: Fields, beside?: Abstract) => Promise<void>;
  /** Whether this browser could not keep the draft. */
  readonly hasFailed: boolean;
  /** The record that the paper has already, as `<collection>/<id>`. */
  readonly known: string | undefined;
};

/** What begins records in a collection, once that is known. */
export function useBeginning(collection: ApiCollection | undefined): Beginning {
  const goTo = useGoTo();
  const [hasFailed, setFailed] = useState(false);
  const [known, setKnown] = useState<string>();
  const begin = async (fields: Fields, beside?: Abstract) => {
    if (collection === undefined) return;
    const [own] = await findKnown([fields]).catch(() => []);
    setKnown(own ?? undefined);
    if (own) return;
    const position = await findFreePosition(collection);
    const paper = `${collection.name}/${collection.name}-${position}`;
    const text = renderRecord(fields, position, schemaPath);
    await keepAbstract(paper, beside);
    await keepDraft(paper, { text, hash: newRecordHash, time: Date.now() }).then(
      () => goTo(deskAddress(paper)),
      () => setFailed(true),
    );
  };
  return { begin, hasFailed, known };
}

/** The first position that neither the site has nor this browser, in a draft or handed in; one in somebody's pull request, the checks find. */
async function findFreePosition(collection: ApiCollection): Promise<number> {
  const { name } = collection;
  let position = (await findLastPosition(collection)) + 1;
  while (await isTaken(`${name}/${name}-${position}`)) position += 1;
  return position;
}

async function isTaken(paper: string): Promise<boolean> {
  const { drafts } = await findDrafts(paper);
  return drafts.length > 0 || (await findHandedIn(paper)) !== undefined;
}

async function findLastPosition({ name, ranges }: ApiCollection): Promise<number> {
  const ids = ranges.at(-1)?.ids ?? [];
  const { papers } = await loadPapers(
    ids.map((id) => `${name}/${id}`),
    "digests",
  );
  return Math.max(0, ...papers.map(({ record }) => record.position));
}
