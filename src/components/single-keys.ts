import { createStorageSlot, useStorageSlot } from "@docusaurus/theme-common";

const slotName = "single-keys";
const off = "off";

/**
 * Whether a key was pressed by itself where nobody is typing, so that a page may take it for its
 * own: not where the reader has switched such keys off.
 * @see https://www.w3.org/WAI/WCAG22/Understanding/character-key-shortcuts
 */
export function isSingleKey({ ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || isTyping(target)) return false;
  return createStorageSlot(slotName).get() !== off;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input, textarea, select"))
  );
}

/** Whether keys work by themselves, and what keeps the reader's choice. */
export function useSingleKeys(): readonly [areOn: boolean, choose: (areOn: boolean) => void] {
  const [kept, slot] = useStorageSlot(slotName);
  return [kept !== off, (areOn) => (areOn ? slot.del() : slot.set(off))];
}
