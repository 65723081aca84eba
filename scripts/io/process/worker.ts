import type { DoneMessage, WorkMessage } from "./worker-pool.ts";

/** What a person is told of an error, and what the caller goes by; an error itself loses these on the way. */
const told = ["message", "stack", "code", "path", "dest"] as const;

let last = Promise.resolve();

// One after another, in the order of the messages.
process.on("message", (message: WorkMessage) => {
  last = last.then(async () => {
    const done = await perform(message);
    process.send?.(done);
  });
});

async function perform({ id, module, input }: WorkMessage): Promise<DoneMessage<unknown>> {
  try {
    const { task } = await import(module);
    return { id, value: await task.run(input) };
  } catch (error) {
    return { id, error: describeError(error) };
  }
}

function describeError(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { message: String(error) };
  const fields = new Map<string, unknown>(Object.entries(error));
  return Object.fromEntries(
    told.flatMap((name) => {
      const value = name === "message" || name === "stack" ? error[name] : fields.get(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
