import { translate } from "@docusaurus/Translate";
import type { ReactNode } from "react";
import { type Locale, languageNames, locales } from "../../../../scripts/lib/locale.ts";
import { isJsonObject, valueAt } from "../../../../scripts/lib/record/json/json-value.ts";
import {
  abstractSchema,
  readAbstractParts,
} from "../../../../scripts/lib/record/schema/abstract.ts";
import { useDesk, useField } from "../field/desk-context.ts";
import { FieldFindings } from "../field/field-findings.tsx";
import { GrowingText } from "../field/growing-text.tsx";
import { ItemList } from "../field/item-list.tsx";
import { nameField } from "../field/name-field.ts";
import { PlainField } from "../field/plain-field.tsx";
import { fieldId } from "../field/show-field.ts";
import styles from "../field/styles.module.css";

/** The abstract that a record has, to be mended; one that it hasn't stands beside the form. */
export function AbstractForm(): ReactNode {
  const { locale } = useDesk();
  const { value, meaning, findings } = useField(["abstract"]);
  if (value === undefined) return null;
  return (
    <div id={fieldId(["abstract"])}>
      <details>
        <summary>{nameField(["abstract"], locale)}</summary>
        <small className={styles.help}>{meaning}</small>
        <div className={styles.languages}>
          {locales.map((language) => (
            <AbstractText key={language} language={language} />
          ))}
        </div>
      </details>
      <FieldFindings findings={findings} />
    </div>
  );
}

/** The abstract in one language: as a whole, or by its labelled parts. */
function AbstractText({ language }: { readonly language: Locale }): ReactNode {
  const path = ["abstract", language];
  const { record } = useDesk();
  const { set } = useField(path);
  const label = languageNames[language];
  if (isJsonObject(valueAt(record, [...path, 0]))) {
    return (
      <ItemList
        path={path}
        label={label}
        renderItem={(part) => (
          <>
            <PlainField
              path={[...part, "label"]}
              label={translate({ id: "desk.abstract.label", message: "段落標籤" })}
              hasHelp={false}
            />
            <PlainField
              path={[...part, "text"]}
              label={translate({ id: "desk.abstract.text", message: "段落文字" })}
              hasHelp={false}
              isLong
            />
          </>
        )}
      />
    );
  }
  const { data } = abstractSchema.safeParse(valueAt(record, ["abstract"]));
  const [whole] = readAbstractParts(data, language) ?? [];
  return (
    <GrowingText
      path={path}
      label={label}
      lang={language}
      text={whole?.text ?? ""}
      onText={(typed) => set(typed === "" ? undefined : typed)}
    />
  );
}
