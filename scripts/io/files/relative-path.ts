import { isAbsolute, relative } from "node:path";

/** The path from a folder to a file or folder, with `/` on every system; absolute where it is on another drive of Windows. */
export function relativePath(from: string, to: string): string {
  return relative(from, to).replaceAll("\\", "/");
}

/** Whether a path is a folder's own or leads into it. */
export function isWithin(path: string, folder: string): boolean {
  const inside = relative(folder, path);
  return !isAbsolute(inside) && !/^\.\.(?:[\\/]|$)/.test(inside);
}
