import { isJsonObject } from "../record/json/json-value.ts";

/** Letters of a title that can be told apart from other words of a citation. */
const tellingTitle = 15;

/**
 * Whether a citation in words has one of these titles in it, whatever the case and punctuation.
 * @example namesTitle("Beispiel A. Triage by machine. J Invent 2025", { en: "Triage by Machine" }) // true
 */
export function namesTitle(citation: string, title: unknown): boolean {
  const titles = isJsonObject(title) ? Object.values(title) : [title];
  const words = fold(citation);
  return titles.some(
    (text) =>
      typeof text === "string" && fold(text).length >= tellingTitle && words.includes(fold(text)),
  );
}

function fold(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
