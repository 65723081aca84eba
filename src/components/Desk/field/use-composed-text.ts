import { type ChangeEvent, type CompositionEvent, useState } from "react";

type Field = HTMLInputElement | HTMLTextAreaElement;

/** What a text field of a form is given. */
type ComposedText = {
  readonly value: string;
  readonly onChange: (event: ChangeEvent<Field>) => void;
  readonly onCompositionStart: (event: CompositionEvent<Field>) => void;
  readonly onCompositionEnd: (event: CompositionEvent<Field>) => void;
};

/**
 * A text that is typed: as long as an input method forms a word of other letters, that word stays in the field, so that
 * nothing is checked, kept or undone of it before it is one.
 * @see https://www.w3.org/TR/uievents/#events-compositionevents
 */
export function useComposedText(text: string, onText: (text: string) => void): ComposedText {
  const [forming, setForming] = useState<string>();
  return {
    value: forming ?? text,
    onChange: ({ target, nativeEvent }) => {
      // Chromium's own undoing ends a word without saying so.
      const isForming = nativeEvent instanceof InputEvent && nativeEvent.isComposing;
      setForming(isForming ? target.value : undefined);
      if (!isForming) onText(target.value);
    },
    onCompositionStart: ({ currentTarget }) => setForming(currentTarget.value),
    onCompositionEnd: ({ currentTarget }) => {
      setForming(undefined);
      onText(currentTarget.value);
    },
  };
}
