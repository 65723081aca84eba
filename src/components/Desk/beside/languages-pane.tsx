import Translate, { translate } from "@docusaurus/Translate";
import type { ReactNode } from "react";
import { describeDifference } from "../../../../scripts/lib/check/rules/languages-differ.ts";
import {
  listParity,
  type Parity,
  type ParityKind,
  parityKinds,
} from "../../../../scripts/lib/desk/list-parity.ts";
import { languageNames, locales } from "../../../../scripts/lib/locale.ts";
import { renderPointer } from "../../../../scripts/lib/record/json/json-pointer.ts";
import { parseRecord } from "../../../../scripts/lib/record/parse-record.ts";
import { useDesk } from "../field/desk-context.ts";
import { nameField } from "../field/name-field.ts";
import { showField } from "../field/show-field.ts";
import styles from "./styles.module.css";

/** What both languages say in numbers, comparisons and denials, text by text beside each other. */
export function LanguagesPane({ text }: { readonly text: string }): ReactNode {
  const texts = listParity(parseRecord(text, { file: "" }).fields);
  if (texts.length > 0)
    return texts.map((parity) => <ParityTable key={renderPointer(parity.path)} parity={parity} />);
  return (
    <p>
      <Translate id="desk.parity.none">
        還沒有兩種語言都寫好，且含有數字、比較或否定的文字。
      </Translate>
    </p>
  );
}

function ParityTable({ parity }: { readonly parity: Parity }): ReactNode {
  const { locale } = useDesk();
  const { path, words: said, differences } = parity;
  const rows = parityKinds.filter((kind) => locales.some((own) => said[own][kind].length > 0));
  return (
    <section className={styles.parity} data-differs={differences.length > 0}>
      <h3>
        <button type="button" onClick={() => showField(path)}>
          {nameField(path, locale)}
        </button>
      </h3>
      <table>
        <thead>
          <tr>
            <td />
            {locales.map((own) => (
              <th key={own} scope="col">
                {languageNames[own]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((kind) => (
            <tr key={kind}>
              <th scope="row">{nameKind(kind)}</th>
              {locales.map((own) => (
                <td key={own} lang={own}>
                  {said[own][kind].join(" · ") || "–"}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {differences.map((difference) => {
        const words = describeDifference(difference, locale);
        return <p key={words}>✗ {words}</p>;
      })}
    </section>
  );
}

function nameKind(kind: ParityKind): string {
  if (kind === "numbers") return translate({ id: "desk.parity.numbers", message: "數字" });
  if (kind === "comparisons") return translate({ id: "desk.parity.comparisons", message: "比較" });
  return translate({ id: "desk.parity.negations", message: "否定" });
}
