import { closeSync, openSync, writeFileSync } from "node:fs";

/** Characters that are kept until they are worth a write. */
const writtenAtOnce = 1_000_000;

/** A text on its way to disk. */
type TextFile = {
  readonly add: (text: string) => void;
  /** How long all that was added is in UTF-8. */
  readonly bytes: () => number;
  /** Writes what is left. */
  readonly close: () => void;
};

/**
 * Opens a file, anew, whose text comes piece by piece, so that memory doesn't grow with it.
 * @param onWrite told what is written, in its order
 */
export function openTextFile(path: string, onWrite?: (text: string) => void): TextFile {
  const descriptor = openSync(path, "w");
  let [bytes, waiting] = [0, ""];
  const flush = () => {
    onWrite?.(waiting);
    writeFileSync(descriptor, waiting);
    waiting = "";
  };
  return {
    add(text) {
      bytes += Buffer.byteLength(text);
      waiting += text;
      if (waiting.length > writtenAtOnce) flush();
    },
    bytes: () => bytes,
    close() {
      flush();
      closeSync(descriptor);
    },
  };
}
