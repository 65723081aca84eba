import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { repositoryFolder } from "../cache/program-version.ts";

/** Work that a process of its own can do. The module that has it exports it as `task`. */
export type Task<Input, Output> = {
  /** Address of that module, its `import.meta.url`. */
  readonly module: string;
  readonly run: (input: Input) => Promise<Output>;
};

/** Processes that work on tasks beside this one. */
export type WorkerPool = {
  /** How many they are; where there is none, tasks are done here. */
  readonly size: number;
  /**
   * Gives a task to the process that has least to do; each does one after another. Rejects with
   * what the task throws, errors of the file system with their code and path, and where the process
   * ended. Values arrive as the structured clone algorithm copies them.
   */
  readonly run: <Input, Output>(task: Task<Input, Output>, input: Input) => Promise<Output>;
  /** Ends the processes, whatever they are at. */
  readonly close: () => Promise<void>;
};

/** What a process is asked for. */
export type WorkMessage = { readonly id: number; readonly module: string; readonly input: unknown };
/** What it answers to the message of this number. */
export type DoneMessage<Output> =
  | { readonly id: number; readonly value: Output }
  | { readonly id: number; readonly error: Readonly<Record<string, unknown>> };

/** A process, and how many tasks it has not done yet. */
type Worker = { readonly child: ChildProcess; waiting: number };

/**
 * Starts as many processes as `size` says; without any, tasks are done here.
 * @param size number of processes
 */
export function openWorkerPool(size: number): WorkerPool {
  const workers = Array.from({ length: size }, startWorker);
  let asked = 0;
  return {
    size,
    async run(task, input) {
      const [worker] = workers.toSorted((a, b) => a.waiting - b.waiting);
      if (worker === undefined) return task.run(input);
      asked += 1;
      worker.waiting += 1;
      return ask(worker.child, task, input, asked).finally(() => {
        worker.waiting -= 1;
      });
    },
    async close() {
      await Promise.all(workers.map(({ child }) => endProcess(child)));
    },
  };
}

/** Each takes some 150 MB. */
const mostProcesses = 4;

/**
 * A process for each core of the machine, at most four, which are started when the first task comes;
 * none where there is one core.
 */
export function openWaitingPool(): WorkerPool {
  const cores = availableParallelism();
  const size = cores < 2 ? 0 : Math.min(mostProcesses, cores);
  let pool: WorkerPool | undefined;
  return {
    size,
    run(task, input) {
      pool ??= openWorkerPool(size);
      return pool.run(task, input);
    },
    close: async () => pool?.close(),
  };
}

function ask<Input, Output>(
  child: ChildProcess,
  { module }: Task<Input, Output>,
  input: Input,
  id: number,
): Promise<Output> {
  return new Promise<Output>((resolve, reject) => {
    const fail = (reason: unknown) => {
      stop();
      reject(reason instanceof Error ? reason : new Error(`A process of ours ended: ${reason}`));
    };
    const take = (done: DoneMessage<Output>) => {
      if (done.id !== id) return;
      stop();
      if ("error" in done) reject(Object.assign(new Error(), done.error));
      else resolve(done.value);
    };
    const stop = () => {
      child.off("message", take).off("error", fail).off("exit", fail);
    };
    child.on("message", take).once("error", fail).once("exit", fail);
    if (child.connected) child.send({ id, module, input } satisfies WorkMessage);
    else fail(child.exitCode ?? child.signalCode);
  });
}

function startWorker(): Worker {
  const program = fileURLToPath(new URL("./worker.ts", import.meta.url));
  const child = fork(program, {
    cwd: repositoryFolder,
    execArgv: ["--import", "tsx"],
    // Maps and the like arrive as they are, where JSON would make plain objects of them.
    serialization: "advanced",
  });
  // Each task that waits listens.
  child.setMaxListeners(0);
  child.on("error", () => {});
  return { child, waiting: 0 };
}

async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, "exit");
}

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
