import { translate } from "@docusaurus/Translate";
import siteConfig from "@generated/docusaurus.config";
import * as z from "zod";
import type { TableRow } from "../../../../scripts/lib/desk/table-row.ts";
import { gapNames } from "../../../../scripts/lib/navigation/gaps.ts";
import { type Areas, areasSchema } from "../../../../scripts/lib/record/schema/area.ts";
import { deskPath, tokenHeader } from "../../../../scripts/site/preview/content.ts";
import type { HandedIn } from "../../../git-hub/hand-in.ts";

/** A paper that the desk can open. */
export type DeskPaper = {
  readonly collection: string;
  readonly id: string;
  readonly title: string;
};

/** A collection as a table. */
export type DeskTable = { readonly areas: Areas; readonly rows: readonly TableRow[] };

/** A record as it lies on the disk. */
export type SavedRecord = {
  readonly text: string;
  /** Of what lies on the disk. */
  readonly hash: string;
  /** Whether it is a line of a `.jsonl` file. */
  readonly isLine: boolean;
  /** The file that it lies in, where that is known. */
  readonly path?: string;
  /** Where it was handed in, as long as nobody has merged or closed that. */
  readonly handedIn?: HandedIn;
};

/** What became of a record that was to be saved: where it is another one by now, that one. */
export type Saving =
  | { readonly outcome: "changed-meanwhile"; readonly record: SavedRecord }
  | {
      readonly outcome: "saved";
      readonly record: SavedRecord;
      /** Where it lies, as `<collection>/<id>`, where its own address was another paper's by now. */
      readonly movedTo?: string;
    }
  /** Why, where it is known, in the reader's language. */
  | { readonly outcome: "failed"; readonly reason?: string | undefined };

const sessionSchema = z.object({ token: z.string() });
const papersSchema = z.array(
  z.object({ collection: z.string(), id: z.string(), title: z.string() }),
);
const tableSchema = z.object({
  areas: areasSchema,
  rows: z.array(
    z.object({
      id: z.string(),
      fields: z.record(z.string(), z.unknown()),
      gaps: z.array(z.enum(gapNames)).exactOptional(),
    }),
  ),
});
const recordSchema = z.object({ text: z.string(), hash: z.string(), isLine: z.boolean() });

/** The papers that have a record; rejects where no preview answers. */
export async function fetchPapers(): Promise<readonly DeskPaper[]> {
  return papersSchema.parse(await fetchJson("papers"));
}

/** A collection's records as rows, and the areas that their fields name; rejects where there is no such collection. */
export async function fetchTable(collection: string): Promise<DeskTable> {
  return tableSchema.parse(await fetchJson(`table/${collection}`));
}

/** Where records are read and written: the disk, by the preview, or a repository. */
export type RecordStore = {
  /** A record as it lies there; `undefined` where there is none of that name. */
  readonly open: (paper: string) => Promise<SavedRecord | undefined>;
  /** Saves a record, if it still is what was seen; never rejects. */
  readonly save: (paper: string, text: string, seen: SavedRecord) => Promise<Saving>;
};

/** The records of the disk, by the preview's server. */
export const previewStore: RecordStore = {
  open: async (paper) => recordSchema.safeParse(await fetchJson(`records/${paper}`)).data,
  save: (paper, text, { hash }) =>
    saveRecord(paper, text, hash).catch(() => ({ outcome: "failed" })),
};

async function saveRecord(paper: string, text: string, seen: string): Promise<Saving> {
  const response = await send("PUT", `records/${paper}`, { text }, seen);
  const record = recordSchema.safeParse(await response.json()).data;
  if (record === undefined) return { outcome: "failed", reason: explainStatus(response.status) };
  return { outcome: response.ok ? "saved" : "changed-meanwhile", record };
}

/** Why the disk could not be written to, where a status of the preview's says so. */
export function explainDisk(status: number): string | undefined {
  if (status === 507) {
    return translate({
      id: "desk.failed.full",
      message: "無法寫入：磁碟已滿。請釋出空間後再試一次。",
    });
  }
  if (status !== 500) return undefined;
  return translate({
    id: "desk.failed.disk",
    message:
      "無法寫入：檔案或資料夾可能是唯讀的，或沒有權限。請檢查後再試一次；詳情見執行 npm start 的終端機。",
  });
}

/** Why a line of a `.jsonl` file was not written that would not be found again. */
export function explainLostLine(): string {
  return translate({
    id: "desk.failed.line",
    message:
      "無法儲存：這筆紀錄是 .jsonl 檔中的一行，內容必須是正確的 JSON，且 id 不變，否則會找不到這筆紀錄。要更改位址，請用表單最下方的「變更位址」。",
  });
}

/** Why the preview did not write, where its status tells. */
function explainStatus(status: number): string | undefined {
  if (status === 404) {
    return translate({
      id: "desk.failed.gone",
      message:
        "無法儲存：這筆紀錄已更名、移走或刪除。內容仍保留在此瀏覽器中，重新載入此頁即可複製。",
    });
  }
  if (status === 413) {
    return translate({ id: "desk.failed.long", message: "無法儲存：紀錄超過 1 MB，請縮短內容。" });
  }
  return status === 422 ? explainLostLine() : explainDisk(status);
}

/** What becomes of a record: another path, or no record any more, its addresses those of an heir. */
export type Taking = { readonly to: RecordPath } | { readonly heir?: RecordPath };
type RecordPath = { readonly collection: string; readonly id: string };

/** Takes a record away or to another path, if it still is what `seen` is the hash of; the status of the answer. */
export async function takeRecord(paper: string, taking: Taking, seen: string): Promise<number> {
  const { status } = await send("DELETE", `records/${paper}`, taking, seen);
  return status;
}

const server = siteConfig.baseUrl + deskPath;

/**
 * What the preview says; rejects where none answers.
 * @param path from where the preview answers the desk
 */
export async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(server + path);
  return response.json();
}

/**
 * Sends the preview what it may write; rejects where none answers.
 * @param seen the hash that what is written over must still have
 */
export async function send(
  method: string,
  path: string,
  body: object,
  seen?: string,
): Promise<Response> {
  const { token } = sessionSchema.parse(await fetchJson("session"));
  return fetch(server + path, {
    method,
    headers: {
      "content-type": "application/json",
      [tokenHeader]: token,
      ...(seen !== undefined && { "if-match": `"${seen}"` }),
    },
    body: JSON.stringify(body),
  });
}
