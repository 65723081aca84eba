import { openSession } from "./commands/open-session.ts";
import { runServe } from "./commands/serve.ts";

const line = process.argv.slice(2);
process.exitCode = await runServe(line, openSession([]));
