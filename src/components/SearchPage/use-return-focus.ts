import { useLocation } from "@docusaurus/router";
import useIsBrowser from "@docusaurus/useIsBrowser";
import { type RefObject, useEffect, useRef } from "react";
import { readLeft } from "../ResultLink/index.tsx";

/**
 * Gives the focus to the paper that a reader comes back from, once there are results to find it
 * among. What is reloaded keeps the focus that it has.
 */
export function useReturnFocus(results: RefObject<HTMLElement | null>, areThere: boolean): void {
  const { key, state } = useLocation<unknown>();
  const settled = useRef(useIsBrowser() ? undefined : key);
  const left = readLeft(state);
  useEffect(() => {
    if (left === undefined || !areThere || settled.current === key) return;
    settled.current = key;
    const links = results.current?.querySelectorAll("a") ?? [];
    [...links].find(({ pathname }) => pathname === left)?.focus();
  }, [results, areThere, key, left]);
}
