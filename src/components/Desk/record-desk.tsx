import Link from "@docusaurus/Link";
import { useLocation } from "@docusaurus/router";
import Translate from "@docusaurus/Translate";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import type { Locale } from "../../../scripts/lib/locale.ts";
import { deskAddress, paperAddress } from "../../../scripts/lib/navigation/address.ts";
import type { JsonPath } from "../../../scripts/lib/record/json/json-pointer.ts";
import { valueAt } from "../../../scripts/lib/record/json/json-value.ts";
import type { Documentation } from "../../../scripts/lib/record/schema/documentation.ts";
import { localizedTextSchema } from "../../../scripts/lib/record/schema/field-schemas.ts";
import { readText } from "../../../scripts/lib/record/schema/localized-text.ts";
import { paperRecordSchema } from "../../../scripts/lib/record/schema/paper-record.ts";
import { documentationAt } from "../../../scripts/lib/record/schema/schema-walk.ts";
import { useLocale } from "../use-locale.ts";
import { CopyPaper } from "./begin/copy-paper.tsx";
import { SidePane } from "./beside/side-pane.tsx";
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
import { previewStore, type RecordStore } from "./store/desk-server.ts";
import { isPreview } from "./store/is-preview.ts";
import { newRecordHash } from "./store/plan-opening.ts";
import { repositoryStore } from "./store/repository-store.ts";
import { type OpenRecord, useRecord } from "./store/use-record.ts";
import { useRepository } from "./store/use-repository.ts";
import styles from "./styles.module.css";
import { useChecks } from "./use-checks.ts";
import { useCompared } from "./walk/use-compared.ts";
import { Walk } from "./walk/walk.tsx";

type Props = { readonly paper: string };

/** One record with its abstract beside it. */
export function RecordDesk({ paper }: Props): ReactNode {
  const repository = useRepository();
  const store = useMemo(
    () => (isPreview ? previewStore : repositoryStore(repository)),
    [repository],
  );
  const open = useRecord(store, paper);
  const choices = useCollectionChoices(paper.split("/")[0] ?? "");
  if (open === undefined) return null;
  if ("isAbsent" in open) return <NoRecord closed={open} paper={paper} />;
  return (
    <ChoicesProvider value={choices}>
      <OpenedRecord open={open} store={store} />
    </ChoicesProvider>
  );
}

type OpenedProps = { readonly open: OpenRecord; readonly store: RecordStore };

function OpenedRecord({ open, store }: OpenedProps): ReactNode {
  const locale = useLocale();
  const [focused, focus] = useState<JsonPath>();
  const [lookedUp, setLookedUp] = useState(0);
  const checks = useChecks(open, store, lookedUp);
  const { text, record, findings, others, mends, steps } = checks;
  const { areas } = useChoices();
  const compared = useCompared(open.paper, open.text);
  const asked = new URLSearchParams(useLocation().search);
  const [isWalking, isText] = [asked.has("walk"), asked.has("text")];
  useDeskKeys(open);
  const { step } = open;
  useEffect(() => {
    if (step) showField(step.path);
  }, [step]);
  const [collection = "", id = ""] = open.paper.split("/");
  const previewed = useMemo(() => ({ text, collection, id, areas }), [text, collection, id, areas]);
  const checked = { record, findings, others, mends, steps };
  const desk = { locale, ...checked, describe: describeField, edit: open.edit, focused, focus };
  return (
    <DeskProvider value={desk}>
      <h1 className={styles.title}>{nameRecord(record, locale) ?? open.paper}</h1>
      <Toolbar open={open}>
        {open.hash !== newRecordHash && (
          <Link to={paperAddress(collection, id)}>
            <Translate id="desk.page">看頁面</Translate>
          </Link>
        )}
        <Link to={deskAddress(open.paper) + (isWalking || isText ? "" : "&walk")}>
          {isWalking || isText ? (
            <Translate id="desk.write">回到撰寫</Translate>
          ) : (
            <Translate id="desk.walk">逐項與摘要核對</Translate>
          )}
        </Link>
      </Toolbar>
      {!checks.isForm || isText ? (
        <RawText open={open} findings={findings} isForm={checks.isForm} />
      ) : (
        <div className={styles.columns}>
          <SidePane abstract={checks.beside} previewed={previewed} />
          <div className={styles.form}>
            {isWalking ? (
              <Walk compared={compared} />
            ) : (
              <>
                <FindingsList findings={findings} />
                <MissingList text={text} />
                <RecordForm open={open} onFound={() => setLookedUp((count) => count + 1)} />
              </>
            )}
          </div>
        </div>
      )}
    </DeskProvider>
  );
}

function describeField(path: JsonPath): Documentation | undefined {
  return documentationAt(paperRecordSchema, path);
}

type FormProps = Pick<OpenedProps, "open"> & {
  /** A service has answered. */
  readonly onFound: () => void;
};

/** The parts of the form, in the order of a record's fields; what needs the server, the preview alone has. */
function RecordForm({ open, onFound }: FormProps): ReactNode {
  const [collection = ""] = open.paper.split("/");
  return (
    <>
      <PaperForm />
      {isPreview && <CompareFound paper={open.paper} onFound={onFound} />}
      <ClassificationForm />
      <CardForms />
      <OtherFields textAddress={`${deskAddress(open.paper)}&text`} />
      {isPreview && <CopyPaper collection={collection} />}
      {isPreview && <RecordAddress open={open} />}
    </>
  );
}

function nameRecord(record: unknown, locale: Locale): string | undefined {
  const title = localizedTextSchema.safeParse(valueAt(record, ["title"])).data;
  return readText(title, locale)?.text;
}
