import { setImmediate } from "node:timers/promises";

/** Milliseconds that everybody else can wait for a turn. */
const slice = 25;

/** Called between the pieces of long work. */
export type TakeTurns = () => Promise<void>;

/**
 * Has long work let watchers and timers have their turn now and then, so that these can end it: what
 * is returned rejects with the signal's reason once it is aborted. Without a signal it does nothing.
 */
export function openTurns(signal: AbortSignal | undefined): TakeTurns {
  if (signal === undefined) return async () => {};
  let last = performance.now();
  return async () => {
    signal.throwIfAborted();
    if (performance.now() - last < slice) return;
    await setImmediate();
    last = performance.now();
  };
}
