import { openSession } from "./commands/session.ts";
import { runStart } from "./commands/start.ts";

const line = process.argv.slice(2);
process.exitCode = await runStart(line, openSession(line));
