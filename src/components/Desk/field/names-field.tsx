import Translate, { translate } from "@docusaurus/Translate";
import { type FormEvent, type KeyboardEvent, type ReactNode, useId, useState } from "react";
import { parseNames } from "../../../../scripts/lib/desk/parse-names.ts";
import { useField } from "./desk-context.ts";
import { FieldNotes } from "./field-findings.tsx";
import { Choices } from "./line-text.tsx";
import { fieldId } from "./show-field.ts";
import styles from "./styles.module.css";
import { useChoices } from "./use-choices.ts";
import { useComposedText } from "./use-composed-text.ts";

type Props = {
  readonly field: string;
  readonly label: string;
  /** What is offered, by the names that people know; what the collection's records have unless said otherwise. */
  readonly choices?: readonly string[];
  /** The value that a text names; `undefined` where it names none. */
  readonly parse?: (text: string) => string | undefined;
  /** What a value is called. */
  readonly name?: (value: string) => string;
};

/** A value that has no name but itself. */
const itself = (text: string) => text;

/** A list of values by their names: each to take out, and a field that offers those that may join it. */
export function NamesField({
  field,
  label,
  choices: given,
  parse = itself,
  name = itself,
}: Props): ReactNode {
  const id = useId();
  const { own: collected } = useChoices();
  const choices = given ?? collected[field] ?? [];
  const { value, set, ...notes } = useField([field]);
  const values = Array.isArray(value) ? value.map(String) : [];
  const [typed, setTyped] = useState("");
  // Half a name is none yet.
  const [isEntered, setEntered] = useState(false);
  const text = useComposedText(typed, (now) => {
    setEntered(false);
    setTyped(now);
  });
  const add = (given: string) => {
    const added = parseNames(given, parse)?.filter((own) => !values.includes(own));
    setEntered(added === undefined);
    if (added === undefined) return;
    if (added.length > 0) set([...values, ...added]);
    setTyped("");
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add(event.currentTarget.value);
  };
  // A choice of the list comes at once, and not letter by letter.
  const pick = ({ currentTarget, nativeEvent }: FormEvent<HTMLInputElement>) => {
    const isTyped =
      nativeEvent instanceof InputEvent && nativeEvent.inputType.startsWith("insertT");
    if (!isTyped && choices.includes(currentTarget.value)) add(currentTarget.value);
  };
  const isWrong = typed.trim() !== "" && parseNames(typed, parse) === undefined;
  return (
    <div id={fieldId([field])} className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <span className={styles.actions}>
        {values.map((own) => (
          <button
            key={own}
            type="button"
            aria-label={translate(
              { id: "desk.names.remove", message: "移除「{name}」" },
              { name: name(own) },
            )}
            onClick={() =>
              set(values.length > 1 ? values.filter((other) => other !== own) : undefined)
            }
          >
            {name(own)} ✕
          </button>
        ))}
      </span>
      <input
        id={id}
        list={`${id}-choices`}
        aria-describedby={`${id}-help`}
        aria-invalid={isWrong || undefined}
        placeholder={translate({ id: "desk.names.add", message: "輸入以加入…" })}
        {...text}
        onInput={pick}
        onKeyDown={press}
        onBlur={({ target }) => add(target.value)}
      />
      <Choices
        id={`${id}-choices`}
        choices={choices.filter((choice) => !values.includes(parse(choice) ?? ""))}
      />
      <small role="alert" className={styles.help}>
        {isWrong && isEntered && (
          <Translate id="desk.names.unknown" values={{ names: typed.trim() }}>
            {"清單中沒有「{names}」，因此不會存入。請從清單選取名稱。"}
          </Translate>
        )}
      </small>
      <FieldNotes id={`${id}-help`} {...notes} />
    </div>
  );
}
