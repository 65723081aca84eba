import { translate } from "@docusaurus/Translate";
import { type ReactNode, useId, useState } from "react";
import { words } from "../../../../scripts/lib/card/words.ts";
import { parseAuthorLines, renderAuthorLines } from "../../../../scripts/lib/desk/author-lines.ts";
import { useDesk, useField } from "./desk-context.ts";
import { FieldNotes } from "./field-findings.tsx";
import { GrowingText } from "./growing-text.tsx";

/** What was typed, and the authors as they were when it began: a line that is typed back is the name that it was. */
type TypedAuthors = { readonly text: string; readonly before: unknown };

/** The authors, a line each; what is no list of names is left to its finding. */
export function AuthorsField(): ReactNode {
  const helpId = useId();
  const { locale } = useDesk();
  const { value, findings, set } = useField(["authors"]);
  // A line that is half typed is no name yet, and would be written anew under the person's hands.
  const [typed, setTyped] = useState<TypedAuthors>();
  const typing = typed && isWritten(typed, value) ? typed : undefined;
  const lines = renderAuthorLines(value);
  const change = (text: string) => {
    const now = { text, before: typing ? typing.before : value };
    setTyped(now);
    const authors = parseAuthorLines(text, now.before);
    set(authors.length === 0 ? undefined : authors);
  };
  const help = translate({
    id: "desk.authors.help",
    message: "一行一位，姓在前、逗號後為名（例如「Beispiel, Anna B.」）；團體與中文姓名照寫。",
  });
  return (
    <div id="field/authors">
      {lines !== undefined && (
        <GrowingText
          label={words[locale].labels.authors}
          text={typing?.text ?? lines}
          describedBy={helpId}
          onText={change}
          onLeave={() => setTyped(undefined)}
        />
      )}
      <FieldNotes id={helpId} meaning={help} findings={findings} />
    </div>
  );
}

/** Whether the record still says what was typed, and nothing was undone since. */
function isWritten({ text, before }: TypedAuthors, value: unknown = []): boolean {
  return JSON.stringify(parseAuthorLines(text, before)) === JSON.stringify(value);
}
