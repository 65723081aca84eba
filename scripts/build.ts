import { runBuild } from "./commands/build.ts";
import { openSession } from "./commands/session.ts";

const line = process.argv.slice(2);
process.exitCode = await runBuild(line, openSession(line));
