import { CommanderError } from "commander";
import { explainDiskError } from "../io/files/disk-error.ts";
import type { Bilingual } from "../lib/locale.ts";
import type { Session } from "./session.ts";

const bug: Bilingual = {
  "zh-Hant": "程式發生未預期的錯誤。這是程式的問題，不是您的紀錄有誤；請附上以上訊息回報。",
  en: "Something unexpected happened. The mistake is the program's, not your records'; please report it with the lines above.",
};

/**
 * Says on standard error why a command could not be carried out, unless commander has said it.
 * @returns the exit status: 2, or 0 for help that was asked for
 */
export function reportError(error: unknown, session: Session): 0 | 2 {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const known = explainDiskError(error);
  if (known !== undefined) {
    session.err(`${known[session.locale]}\n`);
    return 2;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  session.err(`${stack}\n${bug[session.locale]}\n`);
  return 2;
}
