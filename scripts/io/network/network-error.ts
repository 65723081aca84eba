import { foldSpace } from "../../lib/fold.ts";
import type { Bilingual } from "../../lib/locale.ts";
import { revealCharacters } from "../../lib/reveal.ts";

/** What pages begin with that have no `html` element of their own, and only lead to another one. */
const pageElement = /^\s*<(?:head|body|script|meta|style|title|form)[\s>]/i;

/** A page for people, such as that of a network on which one has to sign in. */
export function isPage(text: string): boolean {
  const isWhole = /^\s*</.test(text) && /<!doctype html|<html[\s>]/i.test(text.slice(0, 2000));
  return isWhole || pageElement.test(text);
}

/** No attempt was made. */
export function describeNothing(service: string): Bilingual {
  return {
    en: `${service} could not be asked.`,
    "zh-Hant": `無法查詢 ${service}。`,
  };
}

/** Every attempt ended with an error of the service's own. */
export function describeStatus(
  service: string,
  status: number,
  text: string,
  times: number,
): Bilingual {
  const start = quoteAnswer(text);
  return {
    en: `${service} answered ${times === 1 ? "once" : `${times} times`} with an error (status ${status}${start && `: ${start}`}). Nothing was looked up there; try again later.`,
    "zh-Hant": `${service} ${times === 1 ? "" : `連續 ${times} 次`}回覆錯誤（狀態 ${status}${start && `：${start}`}）。因此沒有查到任何內容，請稍後再試。`,
  };
}

/** In place of an answer comes a page for people. */
export function describePage(service: string, text: string): Bilingual {
  const start = quoteAnswer(text);
  return {
    en: `A web page came in place of ${service}'s answer${start && ` (${start})`}. Nothing was looked up there; where it is your network's page for signing in, sign in with a browser and try again.`,
    "zh-Hant": `收到的是網頁，而不是 ${service} 的回覆${start && `（${start}）`}。因此沒有查到任何內容；若是所在網路的登入頁面，請先用瀏覽器登入後再試。`,
  };
}

/** @param longest in bytes */
export function describeLength(service: string, longest: number): Bilingual {
  const megabytes = longest / 1024 / 1024;
  return {
    en: `${service}'s answer is longer than ${megabytes} MB, which none of its answers is. Nothing was looked up there; look at the network and at the address that is set for ${service}.`,
    "zh-Hant": `${service} 的回覆超過 ${megabytes} MB，不可能是正常的回覆。因此沒有查到任何內容，請確認網路，以及設定的 ${service} 網址。`,
  };
}

/** @param wait that the service asks for, in milliseconds */
export function describeWait(service: string, status: number, wait: number): Bilingual {
  const minutes = Math.ceil(wait / 60_000);
  return {
    en: `${service} asks to be left alone for ${minutes} minutes (status ${status}). Nothing was looked up there; try again after that.`,
    "zh-Hant": `${service} 要求 ${minutes} 分鐘後再查詢（狀態 ${status}）。因此沒有查到任何內容，請屆時再試。`,
  };
}

/** The beginning of an answer's words, for a message. */
export function quoteAnswer(text: string): string {
  return revealCharacters(foldSpace(text.replace(/<[^<>]*>/g, " ")).slice(0, 120));
}

/** @param reason of the last attempt, as Node.js gives it */
export function describeCut(service: string, reason: string, times: number): Bilingual {
  const inAttempts = times === 1 ? "in 1 attempt" : `in ${times} attempts`;
  // Node's own certificates, not the system's, are what it goes by.
  const mend = /certificate/i.test(reason)
    ? {
        en: "where your network puts a certificate of its own between, ask your IT department for its file and name that in NODE_EXTRA_CA_CERTS",
        "zh-Hant":
          "若所在網路以自己的憑證檢查加密連線，請向資訊單位索取憑證檔，並將其路徑設為 NODE_EXTRA_CA_CERTS",
      }
    : { en: "look at the network and try again", "zh-Hant": "請確認網路後再試" };
  return {
    en: `${service} could not be reached ${inAttempts} (${reason}). Nothing was looked up there; ${mend.en}.`,
    "zh-Hant": `嘗試 ${times} 次仍無法連上 ${service}（${reason}）。因此沒有查到任何內容，${mend["zh-Hant"]}。`,
  };
}

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
