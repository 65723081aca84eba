/** Lines that stay, shown before and after a change. */
const context = 2;

/**
 * The lines in which two texts differ, with `-` and `+` before them and two of those around; `""` where none do.
 * @param path the file, named in the first line
 * @example renderDiff("a.json", "", "{}\n") // "+++ a.json\n+{}\n"
 */
export function renderDiff(path: string, before: string, after: string): string {
  if (before === after) return "";
  const old = splitLines(before);
  const lines = compareLines(old, splitLines(after));
  const head = old.length === 0 ? `+++ ${path}\n` : `--- ${path}\n+++ ${path}\n`;
  const isNear = (index: number) =>
    lines.slice(Math.max(0, index - context), index + context + 1).some(isChange);
  const shown = lines.flatMap((line, index) => {
    if (isNear(index)) return [line];
    return index > 0 && isNear(index - 1) ? ["…"] : [];
  });
  return `${head}${shown.map((line) => `${line}\n`).join("")}`;
}

function splitLines(text: string): string[] {
  return text === "" ? [] : text.replace(/\n$/, "").split("\n");
}

function isChange(line: string): boolean {
  return line.startsWith("+") || line.startsWith("-");
}

/** The lines of both, those of the longest sequence that they have in common once. */
function compareLines(old: readonly string[], next: readonly string[]): string[] {
  const width = next.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  const lengthAt = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = next.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        old[row] === next[column]
          ? lengthAt(row + 1, column + 1) + 1
          : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
    }
  }
  const lines: string[] = [];
  let row = 0;
  let column = 0;
  while (row < old.length || column < next.length) {
    if (row < old.length && old[row] === next[column]) {
      lines.push(` ${old[row]}`);
      row += 1;
      column += 1;
    } else if (
      column === next.length ||
      (row < old.length && lengthAt(row + 1, column) >= lengthAt(row, column + 1))
    ) {
      lines.push(`-${old[row]}`);
      row += 1;
    } else {
      lines.push(`+${next[column]}`);
      column += 1;
    }
  }
  return lines;
}
