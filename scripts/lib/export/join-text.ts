/** The parts that are there and not empty, joined by `separator`. */
export function joinText(parts: readonly (string | undefined)[], separator: string): string {
  return parts.filter((part) => part !== undefined && part !== "").join(separator);
}
