import {
  type ChangeEvent,
  type CompositionEvent,
  type InputHTMLAttributes,
  useEffect,
  useRef,
  useState,
} from "react";

/** Milliseconds without a key after which what was typed is searched for. */
const pause = 150;

/** What a field needs to be typed in. */
export type QueryText = {
  readonly text: string;
  readonly isComposing: () => boolean;
  /** Puts a text in the field without anyone typing it. */
  readonly setText: (text: string) => void;
  readonly field: Pick<
    InputHTMLAttributes<HTMLInputElement>,
    "value" | "onChange" | "onCompositionStart" | "onCompositionEnd"
  >;
};

/**
 * The text of a search field. `onTyped` hears of it with each letter, `onSettled` once the reader
 * pauses, neither in the middle of a word that an input method is still composing.
 * @param query what the field shows when it comes from elsewhere, as from the address
 */
export function useQueryText(
  query: string,
  onTyped: (text: string) => void,
  onSettled: (text: string) => void,
): QueryText {
  const [text, setText] = useState(query);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const composing = useRef(false);
  const sent = useRef<string>(undefined);
  const settle = useRef(onSettled);
  useEffect(() => {
    settle.current = onSettled;
  });
  useEffect(() => {
    // What is being typed, or has been and is on its way into the address, is newer than `query`.
    const isOld = timer.current !== undefined || composing.current || sent.current !== undefined;
    if (sent.current === query) sent.current = undefined;
    if (!isOld) setText(query);
  }, [query]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const forget = () => {
    clearTimeout(timer.current);
    timer.current = undefined;
  };
  const settleSoon = (typed: string) => {
    forget();
    if (composing.current) return;
    onTyped(typed);
    timer.current = setTimeout(() => {
      timer.current = undefined;
      sent.current = typed === query ? undefined : typed;
      settle.current(typed);
    }, pause);
  };
  return {
    text,
    isComposing: () => composing.current,
    setText(next) {
      forget();
      setText(next);
    },
    field: {
      value: text,
      onChange: ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
        setText(currentTarget.value);
        settleSoon(currentTarget.value);
      },
      onCompositionStart: () => {
        composing.current = true;
        forget();
      },
      onCompositionEnd: ({ currentTarget }: CompositionEvent<HTMLInputElement>) => {
        composing.current = false;
        settleSoon(currentTarget.value);
      },
    },
  };
}
