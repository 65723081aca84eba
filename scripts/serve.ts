import { runServe } from "./commands/serve.ts";
import { openSession } from "./commands/session.ts";

const line = process.argv.slice(2);
process.exitCode = await runServe(line, openSession([]));
