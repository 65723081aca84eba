import { useEffect, useState } from "react";
import { planWalk } from "../../../../scripts/lib/desk/plan-walk.ts";
import { parseRecord } from "../../../../scripts/lib/record/parse-record.ts";
import { findCompared, keepCompared } from "../store/drafts.ts";

/** Which statements of a paper a person has compared with its abstract, by their keys, and what adds one. */
export type Compared = {
  readonly keys: ReadonlySet<string>;
  readonly add: (key: string) => void;
};

/**
 * What was compared in this browser and, of a record that was opened as verified, everything that it said then: after a
 * change, only what changed has to be compared again.
 */
export function useCompared(paper: string, text: string): Compared {
  const [keys, setKeys] = useState<ReadonlySet<string>>(() => new Set(listVouchedFor(text)));
  useEffect(() => {
    let isLeft = false;
    findCompared(paper).then((kept) => {
      if (!isLeft) setKeys((now) => new Set([...now, ...kept]));
    });
    return () => {
      isLeft = true;
    };
  }, [paper]);
  useEffect(() => {
    if (keys.size > 0) keepCompared(paper, [...keys]);
  }, [paper, keys]);
  return { keys, add: (key) => setKeys((now) => new Set(now).add(key)) };
}

function listVouchedFor(text: string): readonly string[] {
  const { provenance } = parseRecord(text, { file: "" }).fields;
  return provenance?.verified === undefined ? [] : planWalk(text).map(({ key }) => key);
}
