import { type RefObject, useEffect } from "react";
import { isSingleKey } from "./single-keys.ts";

/** Ctrl+K, Command+K and, where nobody is typing, `/` lead to a search field. */
export function useSearchShortcut(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      const isCommand = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k";
      if (!isCommand && !(event.key === "/" && isSingleKey(event))) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener("keydown", open);
    return () => document.removeEventListener("keydown", open);
  }, [field]);
}
