import { useDeferredValue, useMemo } from "react";
import { checkOnDesk, readDeskFacts } from "../../../scripts/lib/desk/check-on-desk.ts";
import { buildRecordAbstract } from "../../../scripts/lib/desk/passage.ts";
import { planWalk } from "../../../scripts/lib/desk/plan-walk.ts";
import { proposeMends } from "../../../scripts/lib/desk/propose-mends.ts";
import { duplicateKeyRule } from "../../../scripts/lib/record/json/duplicate-keys.ts";
import { parseJsonValue } from "../../../scripts/lib/record/json/json-value.ts";
import { useAbstract } from "./beside/use-abstract.ts";
import { useChoices } from "./field/use-choices.ts";
import type { RecordStore } from "./store/desk-server.ts";
import { useOthers } from "./store/use-others.ts";
import type { OpenRecord } from "./store/use-record.ts";

/**
 * What is known of an opened record as it is written: its abstract, what the checks find, what mends it and which
 * statements are walked through. `lookedUp` counts the answers of services, after each of which the abstract is asked
 * for again.
 */
export function useChecks(open: OpenRecord, store: RecordStore, lookedUp: number) {
  const { areas, glossary, isKnown } = useChoices();
  // Typing goes before checking.
  const text = useDeferredValue(open.text);
  const record = useMemo(() => parseJsonValue(open.text), [open.text]);
  const beside = useAbstract(open.paper, record, lookedUp);
  const abstract = useMemo(() => buildRecordAbstract(beside.sections), [beside.sections]);
  const alike = useOthers(store, open.paper, record);
  const known = useMemo(() => alike.flatMap((other) => readDeskFacts(other) ?? []), [alike]);
  const { findings, others } = useMemo(() => {
    const context = isKnown ? { areas, glossary } : undefined;
    const checked = { paper: open.paper, isLine: open.isLine, text };
    return checkOnDesk(checked, { abstract, context, others: known });
  }, [text, open.paper, open.isLine, abstract, areas, glossary, isKnown, known]);
  const mends = useMemo(
    () => proposeMends(text, findings, { areas, glossary }),
    [text, findings, areas, glossary],
  );
  const steps = useMemo(() => planWalk(text, abstract), [text, abstract]);
  // With a key twice, what is shown and what is changed would not be the same value.
  const isForm =
    record !== undefined && !findings.some(({ code }) => code === duplicateKeyRule.code);
  return { text, record, beside, findings, others, mends, steps, isForm };
}
