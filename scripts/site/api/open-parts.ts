import { createHash } from "node:crypto";
import { join } from "node:path";
import { openTextFile } from "../../io/files/open-text-file.ts";
import type { ApiFile } from "./api-index.ts";

/** Bytes of a file at most: Cloudflare Pages takes 25 MiB. */
const mostBytes = 20_000_000;

/** What stands at either end of each file, and between two pieces. */
type Frame = { readonly open: string; readonly between: string; readonly close: string };

/** A text on its way to disk, in as many files as it takes. */
type Parts = {
  /** Takes the next piece, which stays whole. */
  readonly add: (piece: string) => void;
  /** Ends the last file; gives all of them. */
  readonly close: () => readonly ApiFile[];
};

/**
 * Opens a text that is written piece by piece. Its first file is `<name>.<extension>`, further ones `<name>.2.<extension>` and on.
 * @param folder where the API is; it and the file's folder are there
 */
export function openParts(folder: string, name: string, extension: string, frame: Frame): Parts {
  const files: ApiFile[] = [];
  let part: Part | undefined;
  const end = () => {
    if (part !== undefined) files.push(part.close(frame.close));
  };
  const begin = () => {
    const number = files.length === 0 ? "" : `.${files.length + 1}`;
    return openPart(folder, `${name}${number}.${extension}`, frame.open);
  };
  return {
    add(piece) {
      if (part !== undefined && part.bytes() + Buffer.byteLength(piece) > mostBytes) {
        end();
        part = undefined;
      }
      if (part === undefined) {
        part = begin();
        part.add(piece);
      } else part.add(frame.between + piece);
    },
    close() {
      end();
      return files;
    },
  };
}

type Part = {
  readonly add: (text: string) => void;
  readonly bytes: () => number;
  readonly close: (end: string) => ApiFile;
};

function openPart(folder: string, path: string, start: string): Part {
  const hash = createHash("sha256");
  const file = openTextFile(join(folder, path), (text) => hash.update(text));
  file.add(start);
  return {
    ...file,
    close(end) {
      file.add(end);
      file.close();
      return { path, bytes: file.bytes(), sha256: hash.digest("hex") };
    },
  };
}
