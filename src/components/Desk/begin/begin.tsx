import Translate, { translate } from "@docusaurus/Translate";
import { type ReactNode, useState } from "react";
import { enrichRules } from "../../../../scripts/lib/enrich/enrich-rules.ts";
import { deskAddress } from "../../../../scripts/lib/navigation/address.ts";
import type { Abstract } from "../../../../scripts/lib/record/schema/abstract.ts";
import { useGoTo } from "../../use-go-to.ts";
import { useLocale } from "../../use-locale.ts";
import {
  type Beginning,
  type Fields,
  lookUp,
  type MadeRecord,
  makeRecord,
  noPreview,
} from "../store/begin-server.ts";
import { keepAbstract } from "../store/drafts.ts";
import { BeginFile } from "./begin-file.tsx";
import { BeginForm, KnownPaper } from "./begin-form.tsx";
import { FoundFields } from "./found-fields.tsx";
import { titleFields } from "./title-fields.ts";

/** What came of looking a paper up, or of making it a record. */
type Answer = Beginning & MadeRecord;

type Props = { readonly collections: readonly string[] };

/** A new paper: found by whatever names it, or begun with its title alone; one that has a record leads there. */
export function Begin({ collections }: Props): ReactNode {
  const goTo = useGoTo();
  const [name, setName] = useState("");
  const [collection, setCollection] = useState<string>();
  const [isAsking, setAsking] = useState(false);
  const [answer, setAnswer] = useState<Answer>();
  const target = collection ?? collections[0] ?? "pubmed";
  const ask = async (asking: Promise<Beginning | MadeRecord>) => {
    setAsking(true);
    setAnswer(undefined);
    const found = await asking.catch(() => ({ findings: [], failure: noPreview }));
    setAsking(false);
    if ("paper" in found && found.paper) goTo(deskAddress(found.paper));
    else setAnswer(found);
  };
  const make = (fields: Fields, beside?: Abstract) =>
    ask(
      makeRecord(target, fields).then(async (made) => {
        if (made.paper) await keepAbstract(made.paper, beside);
        return made;
      }),
    );
  const isEmpty = name.trim() === "" || isAsking;
  const titled = titleFields(name);
  return (
    <BeginForm
      label={<Translate id="desk.begin.name">PMID、DOI、PMCID、網址、引用文字或標題</Translate>}
      text={name}
      onText={setName}
      maxLength={2000}
      collections={[...new Set([...collections, target])]}
      collection={target}
      onCollection={setCollection}
      onSubmit={() => ask(lookUp(name.trim()))}
      buttons={
        <>
          <button type="submit" disabled={isEmpty}>
            <Translate id="desk.begin.lookUp">查詢</Translate>
          </button>
          <button
            type="button"
            disabled={isAsking || titled === undefined}
            onClick={() => titled && make(titled)}
          >
            <Translate id="desk.begin.empty">以此為標題建立空白紀錄</Translate>
          </button>
        </>
      }
    >
      <div role="status">
        {isAsking && translate({ id: "desk.begin.asking", message: "查詢中…" })}
        {answer && <AnswerText answer={answer} />}
      </div>
      {answer?.fields && !answer.known && (
        <FoundFields fields={answer.fields} onMake={isAsking ? undefined : make} />
      )}
      <BeginFile onMake={isAsking ? undefined : make} />
    </BeginForm>
  );
}

/** What came of asking, in words: a failure, what is remarkable of the paper, or that it has a record. */
function AnswerText({ answer }: { readonly answer: Answer }): ReactNode {
  const locale = useLocale();
  const { failure, refusal, fields, findings, known } = answer;
  return (
    <>
      {refusal && <p>{refusal}</p>}
      {failure && (
        <p>
          {failure[locale]}{" "}
          <small>
            <Translate id="desk.begin.without">
              沒有網路時，可改輸入標題建立空白紀錄，或放入從 PubMed 下載的檔案。
            </Translate>
          </small>
        </p>
      )}
      {fields && !known && (
        <Translate id="desk.begin.found">查到這篇文獻；請勾選要放進紀錄的內容：</Translate>
      )}
      {findings.map(({ code, message, hint }) => (
        <p key={message.en}>
          {message[locale]}{" "}
          <small>
            {code === enrichRules.unknown.code ? (
              <Translate id="desk.begin.unknown">
                請檢查輸入的內容；若是標題，可以此建立空白紀錄。
              </Translate>
            ) : (
              hint[locale]
            )}
          </small>
        </p>
      ))}
      {known && (
        <p>
          <KnownPaper paper={known} />
        </p>
      )}
    </>
  );
}
