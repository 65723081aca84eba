import { useEffect } from "react";
import type { OpenRecord } from "../store/use-record.ts";

type Steps = Pick<OpenRecord, "undo" | "redo" | "save">;

/**
 * Undoing, redoing and saving by keys, wherever one is on the desk: the record's steps take the place of the browser's
 * own, which know of one field each; what is typed into other fields than the record's stays the browser's to undo. While an input
 * method forms a word, its keys are its own.
 * @see https://www.w3.org/TR/input-events-2/#interface-InputEvent-Attributes (historyUndo)
 */
export function useDeskKeys({ undo, redo, save }: Steps): void {
  useEffect(() => {
    const steps: Readonly<Record<string, () => void>> = { undo, redo, save };
    let isForming = false;
    const form = (event: Event) => {
      isForming = event.type === "compositionstart" || isComposing(event);
    };
    const take = (event: KeyboardEvent | InputEvent, name: string | undefined) => {
      // Chromium says of its own undoing that no word is being formed, and doesn't say that it has ended one.
      if (event.isComposing || isForming) return;
      const step = name === undefined ? undefined : steps[name];
      if (step === undefined || (name !== "save" && isOtherField(event.target))) return;
      event.preventDefault();
      step();
    };
    const press = (event: KeyboardEvent) => take(event, nameStep(event));
    // The menus of browsers and phones undo, too.
    const change = (event: InputEvent) => take(event, historySteps[event.inputType]);
    document.addEventListener("keydown", press);
    document.addEventListener("beforeinput", change);
    for (const name of forming) document.addEventListener(name, form);
    return () => {
      document.removeEventListener("keydown", press);
      document.removeEventListener("beforeinput", change);
      for (const name of forming) document.removeEventListener(name, form);
    };
  }, [undo, redo, save]);
}

const forming = ["compositionstart", "compositionend", "input"] as const;

function isComposing(event: Event): boolean {
  return event instanceof InputEvent && event.isComposing;
}

const historySteps: Readonly<Record<string, string>> = { historyUndo: "undo", historyRedo: "redo" };

/** The step of a key, by what it writes: the letters lie elsewhere on other keyboards. */
function nameStep({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string | undefined {
  if (altKey || !(ctrlKey || metaKey)) return undefined;
  const letter = key.toLowerCase();
  if (letter === "z") return shiftKey ? "redo" : "undo";
  if (letter === "y" && ctrlKey) return "redo";
  return letter === "s" && !shiftKey ? "save" : undefined;
}

function isOtherField(target: EventTarget | null): boolean {
  const field = target instanceof Element ? target.closest("input, textarea, select") : null;
  return field !== null && field.closest('[id^="field/"]') === null;
}
