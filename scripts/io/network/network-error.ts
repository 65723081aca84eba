import type { Bilingual } from "../../lib/locale.ts";

/** An error for a service that could not be asked, with what a person should know about it. */
export function buildNetworkError(explanation: Bilingual): Error {
  return Object.assign(new Error(explanation.en), { explanation });
}

/** What a person should know about such an error; `undefined` for every other one. */
export function explainNetworkError(error: unknown): Bilingual | undefined {
  if (!(error instanceof Error && "explanation" in error)) return undefined;
  const { explanation } = error;
  return isBilingual(explanation) ? explanation : undefined;
}

function isBilingual(value: unknown): value is Bilingual {
  return typeof value === "object" && value !== null && "en" in value && "zh-Hant" in value;
}
