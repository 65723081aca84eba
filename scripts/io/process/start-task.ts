import { openWorkerPool, type Task } from "./worker-pool.ts";

/** Work that a process of its own is doing. */
export type RunningTask = {
  /** Waits for it; throws where it failed. */
  readonly wait: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Does a task beside whatever else is done. */
export function startTask<Input>(task: Task<Input, void>, input: Input): RunningTask {
  const pool = openWorkerPool(1);
  const done = pool.run(task, input).finally(pool.close);
  // Nobody may be waiting yet when it fails.
  done.catch(() => {});
  return { wait: () => done, stop: pool.close };
}
