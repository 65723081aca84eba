import { openSession } from "./commands/open-session.ts";
import { runProgram } from "./commands/program.ts";

const line = process.argv.slice(2);
process.exitCode = await runProgram(line, openSession(line));
