import type { Finding } from "../finding.ts";
import { type JsonPath, renderPointer } from "../record/json/json-pointer.ts";

/** The findings at a value of a record or at something within it, in their order. */
export function findFieldFindings(
  findings: readonly Finding[],
  path: JsonPath,
): readonly Finding[] {
  const own = renderPointer(path);
  return findings.filter(({ pointer }) => pointer === own || pointer.startsWith(`${own}/`));
}
