import Link from "@docusaurus/Link";
import { useLocation } from "@docusaurus/router";
import Translate from "@docusaurus/Translate";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import { type ReactNode, useDeferredValue, useMemo, useState } from "react";
import { checkRecord } from "../../../scripts/lib/check/check-record.ts";
import { findLocale, type Locale } from "../../../scripts/lib/locale.ts";
import { paperAddress, withBase } from "../../../scripts/lib/navigation/address.ts";
import { duplicateKeyRule } from "../../../scripts/lib/record/duplicate-keys.ts";
import type { JsonPath } from "../../../scripts/lib/record/json-pointer.ts";
import { valueAt } from "../../../scripts/lib/record/json-value.ts";
import { readText } from "../../../scripts/lib/record/localized-text.ts";
import { localizedTextSchema } from "../../../scripts/lib/record/localized-text-schema.ts";
import { AbstractPane } from "./AbstractPane.tsx";
import { CardForms } from "./CardForms.tsx";
import { DeskProvider } from "./desk-context.ts";
import { FindingsList } from "./FindingsList.tsx";
import { PaperForm } from "./PaperForm.tsx";
import { RecordAddress } from "./RecordAddress.tsx";
import styles from "./styles.module.css";
import { Toolbar } from "./Toolbar.tsx";
import { useAbstract } from "./use-abstract.ts";
import { useCompared } from "./use-compared.ts";
import { type OpenRecord, useRecord } from "./use-record.ts";
import { Walk } from "./Walk.tsx";

type Props = { readonly baseUrl: string; readonly paper: string };

/** One record with its abstract beside it. */
export function RecordDesk({ baseUrl, paper }: Props): ReactNode {
  const open = useRecord(baseUrl, paper);
  if (open === undefined) return null;
  if (open !== null) return <OpenDesk open={open} baseUrl={baseUrl} />;
  return (
    <p>
      <Translate id="desk.missing">找不到這筆紀錄，或其檔案不是 UTF-8 編碼。</Translate>
    </p>
  );
}

function OpenDesk({
  open,
  baseUrl,
}: {
  readonly open: OpenRecord;
  readonly baseUrl: string;
}): ReactNode {
  const locale = findLocale(useDocusaurusContext().i18n.currentLocale);
  const [focused, focus] = useState<JsonPath>();
  const { pathname, search } = useLocation();
  const isWalking = new URLSearchParams(search).has("walk");
  const compared = useCompared(open.paper, open.text);
  const [collection = "", id = ""] = open.paper.split("/");
  // Typing goes before checking.
  const checkedText = useDeferredValue(open.text);
  const { findings } = useMemo(
    () =>
      open.isLine
        ? checkRecord(checkedText, { file: `records/${open.paper}`, line: 1 }, { collection })
        : checkRecord(checkedText, { file: `records/${open.paper}.json` }, { collection, id }),
    [checkedText, open.paper, open.isLine, collection, id],
  );
  const record = useMemo(() => parseText(open.text), [open.text]);
  const sections = useAbstract(baseUrl, record);
  // With a key twice, what is shown and what is changed would not be the same value.
  const isForm =
    record !== undefined && !findings.some(({ code }) => code === duplicateKeyRule.code);
  const desk = { locale, record, findings, edit: open.edit, focused, focus };
  return (
    <DeskProvider value={desk}>
      <h1 className={styles.title}>{nameRecord(record, locale) ?? open.paper}</h1>
      <Toolbar open={open}>
        <Link to={withBase(paperAddress(collection, id), baseUrl)}>
          <Translate id="desk.page">看頁面</Translate>
        </Link>
        <Link to={`${pathname}?paper=${open.paper}${isWalking ? "" : "&walk"}`}>
          {isWalking ? (
            <Translate id="desk.write">回到撰寫</Translate>
          ) : (
            <Translate id="desk.walk">逐項與摘要核對</Translate>
          )}
        </Link>
      </Toolbar>
      {!isForm ? (
        <>
          <FindingsList findings={findings} />
          <RawText open={open} />
        </>
      ) : (
        <div className={styles.columns}>
          <AbstractPane sections={sections} />
          <div className={styles.form}>
            {isWalking ? (
              <Walk text={open.text} compared={compared} />
            ) : (
              <>
                <FindingsList findings={findings} />
                <PaperForm />
                <CardForms />
                <RecordAddress open={open} baseUrl={baseUrl} />
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

/** What can't be read as a record is mended as text. */
function RawText({ open }: { readonly open: OpenRecord }): ReactNode {
  return (
    <textarea
      className={styles.raw}
      value={open.text}
      spellCheck={false}
      onChange={({ target }) => open.replace(target.value)}
    />
  );
}

function parseText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
