import Link from "@docusaurus/Link";
import { useLocation } from "@docusaurus/router";
import Translate from "@docusaurus/Translate";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import { type ReactNode, useDeferredValue, useEffect, useMemo, useState } from "react";
import { checkOnDesk } from "../../../scripts/lib/desk/check-on-desk.ts";
import { buildRecordAbstract } from "../../../scripts/lib/desk/passage.ts";
import { planWalk } from "../../../scripts/lib/desk/plan-walk.ts";
import { proposeMends } from "../../../scripts/lib/desk/propose-mends.ts";
import { findLocale, type Locale } from "../../../scripts/lib/locale.ts";
import { paperAddress, withBase } from "../../../scripts/lib/navigation/address.ts";
import { duplicateKeyRule } from "../../../scripts/lib/record/json/duplicate-keys.ts";
import type { JsonPath } from "../../../scripts/lib/record/json/json-pointer.ts";
import { parseJsonValue, valueAt } from "../../../scripts/lib/record/json/json-value.ts";
import { readText } from "../../../scripts/lib/record/schema/localized-text.ts";
import { localizedTextSchema } from "../../../scripts/lib/record/schema/localized-text-schema.ts";
import { CopyPaper } from "./begin/copy-paper.tsx";
import { SidePane } from "./beside/side-pane.tsx";
import { useAbstract } from "./beside/use-abstract.ts";
import { DeskProvider } from "./field/desk-context.ts";
import { showField } from "./field/show-field.ts";
import { ChoicesProvider, useChoices, useCollectionChoices } from "./field/use-choices.ts";
import { CardForms } from "./form/card-forms.tsx";
import { ClassificationForm } from "./form/classification-form.tsx";
import { CompareFound } from "./form/compare-found.tsx";
import { FindingsList } from "./form/findings-list.tsx";
import { MissingList } from "./form/missing-list.tsx";
import { OtherFields } from "./form/other-fields.tsx";
import { PaperForm } from "./form/paper-form.tsx";
import { RawText } from "./form/raw-text.tsx";
import { NoRecord } from "./no-record.tsx";
import { RecordAddress } from "./save/record-address.tsx";
import { Toolbar } from "./save/toolbar.tsx";
import { useDeskKeys } from "./save/use-desk-keys.ts";
import { isPreview, previewStore, type RecordStore } from "./store/record-store.ts";
import { repositoryStore } from "./store/repository-store.ts";
import { useOthers } from "./store/use-others.ts";
import { type OpenRecord, useRecord } from "./store/use-record.ts";
import { useRepository } from "./store/use-repository.ts";
import styles from "./styles.module.css";
import { useCompared } from "./walk/use-compared.ts";
import { Walk } from "./walk/walk.tsx";

type Props = { readonly baseUrl: string; readonly paper: string };

/** One record with its abstract beside it. */
export function RecordDesk({ baseUrl, paper }: Props): ReactNode {
  const repository = useRepository();
  const store = useMemo(
    () => (isPreview ? previewStore(baseUrl) : repositoryStore(repository)),
    [baseUrl, repository],
  );
  const open = useRecord(store, paper);
  const choices = useCollectionChoices(baseUrl, paper.split("/")[0] ?? "");
  if (open === undefined) return null;
  if ("isAbsent" in open) return <NoRecord closed={open} baseUrl={baseUrl} paper={paper} />;
  return (
    <ChoicesProvider value={choices}>
      <OpenDesk open={open} store={store} baseUrl={baseUrl} />
    </ChoicesProvider>
  );
}

function OpenDesk({
  open,
  store,
  baseUrl,
}: {
  readonly open: OpenRecord;
  readonly store: RecordStore;
  readonly baseUrl: string;
}): ReactNode {
  const locale = findLocale(useDocusaurusContext().i18n.currentLocale);
  const [focused, focus] = useState<JsonPath>();
  const { pathname, search } = useLocation();
  const asked = new URLSearchParams(search);
  const isWalking = asked.has("walk");
  const isText = asked.has("text");
  const [lookedUp, setLookedUp] = useState(0);
  const compared = useCompared(open.paper, open.text);
  useDeskKeys(open);
  const { step } = open;
  useEffect(() => {
    if (step) showField(step.path);
  }, [step]);
  const [collection = "", id = ""] = open.paper.split("/");
  const choices = useChoices();
  const { glossary } = choices;
  const areas = choices.isKnown ? choices.areas : undefined;
  // Typing goes before checking.
  const checkedText = useDeferredValue(open.text);
  const record = useMemo(() => parseJsonValue(open.text), [open.text]);
  const beside = useAbstract(baseUrl, open.paper, record, lookedUp);
  const abstract = useMemo(() => buildRecordAbstract(beside.sections), [beside.sections]);
  const alike = useOthers(store, baseUrl, open.paper, record);
  const { findings, others } = useMemo(() => {
    const context = areas && { areas, glossary };
    const checked = { paper: open.paper, isLine: open.isLine, text: checkedText };
    return checkOnDesk(checked, { abstract, context, others: alike });
  }, [checkedText, open.paper, open.isLine, abstract, areas, glossary, alike]);
  // With a key twice, what is shown and what is changed would not be the same value.
  const isForm =
    record !== undefined && !findings.some(({ code }) => code === duplicateKeyRule.code);
  const mends = useMemo(
    () => proposeMends(checkedText, findings, { areas: areas ?? {}, glossary }),
    [checkedText, findings, areas, glossary],
  );
  const steps = useMemo(() => planWalk(checkedText, abstract), [checkedText, abstract]);
  const previewed = useMemo(
    () => ({ text: checkedText, collection, id, areas: areas ?? {}, baseUrl }),
    [checkedText, collection, id, areas, baseUrl],
  );
  const desk = { locale, record, findings, others, mends, steps, edit: open.edit, focused, focus };
  return (
    <DeskProvider value={desk}>
      <h1 className={styles.title}>{nameRecord(record, locale) ?? open.paper}</h1>
      <Toolbar open={open}>
        <Link to={withBase(paperAddress(collection, id), baseUrl)}>
          <Translate id="desk.page">看頁面</Translate>
        </Link>
        <Link to={`${pathname}?paper=${open.paper}${isWalking || isText ? "" : "&walk"}`}>
          {isWalking || isText ? (
            <Translate id="desk.write">回到撰寫</Translate>
          ) : (
            <Translate id="desk.walk">逐項與摘要核對</Translate>
          )}
        </Link>
      </Toolbar>
      {!isForm || isText ? (
        <RawText open={open} findings={findings} isForm={isForm} />
      ) : (
        <div className={styles.columns}>
          <SidePane abstract={beside} previewed={previewed} />
          <div className={styles.form}>
            {isWalking ? (
              <Walk compared={compared} />
            ) : (
              <>
                <FindingsList findings={findings} />
                <MissingList text={checkedText} />
                <PaperForm />
                {isPreview && (
                  <CompareFound
                    baseUrl={baseUrl}
                    paper={open.paper}
                    onFound={() => setLookedUp((count) => count + 1)}
                  />
                )}
                <ClassificationForm />
                <CardForms />
                <OtherFields textAddress={`${pathname}?paper=${open.paper}&text`} />
                {isPreview && <CopyPaper baseUrl={baseUrl} collection={collection} />}
                {isPreview && <RecordAddress open={open} baseUrl={baseUrl} />}
              </>
            )}
          </div>
        </div>
      )}
    </DeskProvider>
  );
}

function nameRecord(record: unknown, locale: Locale): string | undefined {
  const title = localizedTextSchema.safeParse(valueAt(record, ["title"])).data;
  return readText(title, locale)?.text;
}
