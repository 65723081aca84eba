import { runProgram } from "./commands/program.ts";
import { openSession } from "./commands/session.ts";

const line = process.argv.slice(2);
process.exitCode = await runProgram(line, openSession(line));
