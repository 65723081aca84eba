import type { ReactNode } from "react";
import { languageNames, locales } from "../../../../scripts/lib/locale.ts";
import type { JsonPath } from "../../../../scripts/lib/record/json/json-pointer.ts";
import { localizedTextSchema } from "../../../../scripts/lib/record/schema/field-schemas.ts";
import { readOwnText } from "../../../../scripts/lib/record/schema/localized-text.ts";
import { useDesk, useField } from "./desk-context.ts";
import { FieldFindings } from "./field-findings.tsx";
import { GrowingText } from "./growing-text.tsx";
import { LineText } from "./line-text.tsx";
import { fieldId } from "./show-field.ts";
import styles from "./styles.module.css";
import { useChoices } from "./use-choices.ts";

type Props = {
  readonly path: JsonPath;
  readonly label: string;
  /** Whether what it means is said, where the label doesn't say it by itself. */
  readonly hasHelp?: boolean;
  /** Whether it is a phrase, for which there are those of the collection's other records. */
  readonly isOneLine?: boolean;
};

/** A text in both languages side by side, or one under the other where there is no room. */
export function LocalizedField({
  path,
  label,
  hasHelp = true,
  isOneLine = false,
}: Props): ReactNode {
  const { edit } = useDesk();
  const { value, meaning, findings } = useField(path);
  const { own } = useChoices();
  const Text = isOneLine ? LineText : GrowingText;
  const text = localizedTextSchema.safeParse(value).data;
  return (
    <fieldset className={styles.pair} id={fieldId(path)}>
      <legend>{label}</legend>
      {hasHelp && meaning && <small className={styles.help}>{meaning}</small>}
      <div className={styles.languages}>
        {locales.map((language) => (
          <Text
            key={language}
            path={[...path, language]}
            label={languageNames[language]}
            lang={language}
            choices={own[`${path.join(".")}.${language}`]}
            text={readOwnText(text, language)?.text ?? ""}
            onText={(typed) => edit([...path, language], typed === "" ? undefined : typed)}
          />
        ))}
      </div>
      <FieldFindings findings={findings} />
    </fieldset>
  );
}
