import Translate from "@docusaurus/Translate";
import { type ReactNode, useId, useState } from "react";
import { words } from "../../../../scripts/lib/card/words.ts";
import { parseAuthorLines, renderAuthorLines } from "../../../../scripts/lib/desk/author-lines.ts";
import { useDesk, useField } from "./desk-context.ts";
import { FieldFindings } from "./field-findings.tsx";
import { GrowingText } from "./growing-text.tsx";
import styles from "./styles.module.css";

/** The authors, a line each; what is no list of names is left to its finding. */
export function AuthorsField(): ReactNode {
  const helpId = useId();
  const { locale } = useDesk();
  const { value, findings, set } = useField(["authors"]);
  // A line that is half typed is no name yet, and would be written anew under the person's hands.
  const [typed, setTyped] = useState<string>();
  const lines = renderAuthorLines(value);
  const change = (text: string) => {
    setTyped(text);
    const authors = parseAuthorLines(text, value);
    set(authors.length === 0 ? undefined : authors);
  };
  return (
    <div id="field/authors">
      {lines !== undefined && (
        <GrowingText
          label={words[locale].labels.authors}
          text={typed ?? lines}
          describedBy={helpId}
          onText={change}
          onLeave={() => setTyped(undefined)}
        />
      )}
      <small id={helpId} className={styles.help}>
        <Translate id="desk.authors.help">
          一行一位，姓在前、逗號後為名（例如「Beispiel, Anna B.」）；團體與中文姓名照寫。
        </Translate>
      </small>
      <FieldFindings findings={findings} />
    </div>
  );
}
