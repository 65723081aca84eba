import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { repositoryFolder } from "../cache/program-version.ts";
import { startWorker } from "../process/start-worker.ts";
import type { RecordOrigin } from "../records/read-records.ts";
import type { DraftPlaces } from "./draft-pages.ts";
import type { DraftedMessage, DraftMessage } from "./draft-worker.ts";

/** A process that drafts pages. */
export type DraftProcess = {
  /** The drafts by the hashes of their origins; `undefined` where the process failed. */
  readonly draft: (origins: readonly RecordOrigin[]) => Promise<DraftedMessage | undefined>;
  /** How many of these have not come yet. */
  readonly countWaiting: () => number;
  readonly end: () => Promise<void>;
};

/**
 * Starts a process that takes what it is given one after another.
 * @param onReady called when it has done something and can be given more
 */
export function startDraftProcess(
  { recordsFolder, siteFolder }: DraftPlaces,
  onReady: () => void,
): DraftProcess {
  const program = fileURLToPath(new URL("./draft-worker.ts", import.meta.url));
  const worker = startWorker(program, repositoryFolder);
  const waiting: ((drafts: DraftedMessage | undefined) => void)[] = [];
  const giveUp = () => {
    for (const settle of waiting.splice(0)) settle(undefined);
  };
  worker.on("message", (drafts: DraftedMessage) => {
    waiting.shift()?.(drafts);
    onReady();
  });
  worker.once("error", giveUp);
  worker.once("exit", giveUp);
  return {
    draft: async (origins) => {
      if (!worker.connected) return undefined;
      worker.send({ recordsFolder, siteFolder, origins } satisfies DraftMessage);
      return new Promise((resolve) => waiting.push(resolve));
    },
    countWaiting: () => waiting.length,
    end: async () => {
      if (worker.exitCode !== null || worker.signalCode !== null) return;
      worker.kill();
      await once(worker, "exit");
    },
  };
}
