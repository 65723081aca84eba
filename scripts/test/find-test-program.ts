import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * Whether a program, or a file that a package brings, is there for the tests that `subject` names. Without it they are
 * to be skipped, which a line on standard error says; in CI that is an error.
 * @param name of a command, or an absolute path
 */
export function hasTestProgram(name: string, debianPackage: string, subject: string): boolean {
  const folders = name.startsWith("/") ? [""] : (process.env.PATH ?? "").split(delimiter);
  if (folders.some((folder) => existsSync(join(folder, name)))) return true;
  const message = `The tests of ${subject} need ${name} (Debian's ${debianPackage}).`;
  if (process.env.CI) throw new Error(message);
  console.warn(`${message} They are skipped.`);
  return false;
}
