import { createHash } from "node:crypto";
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { isDiskError } from "../../../scripts/io/disk-error.ts";
import { moveFile } from "../../../scripts/io/replace-file.ts";
import { type Block, openBlock } from "./block.ts";

/** Blocks in files that stay from one build to the next. */
export type BlockStore = {
  /** The block of a name; `undefined` where it isn't there, or not as it was written. */
  readonly find: (name: string) => Block | undefined;
  readonly add: (name: string, bytes: Uint8Array) => Promise<Block>;
  /** Removes the blocks that were neither found nor added. */
  readonly removeOthers: () => void;
  /** Ends the use of all blocks. */
  readonly close: () => void;
};

/** Bytes of the hash of a block, which a file begins with. */
const sealSize = 32;

/**
 * Opens the blocks in a folder. A file that is broken is as good as none, and a build that is
 * broken off leaves none that is half written.
 */
export function openBlockStore(folder: string): BlockStore {
  mkdirSync(folder, { recursive: true });
  const opened = new Map<string, number>();
  const open = (name: string) => {
    const file = openSync(join(folder, name), "r");
    opened.set(name, file);
    return openBlock((offset, length) => {
      const bytes = new Uint8Array(length);
      readSync(file, bytes, 0, length, sealSize + offset);
      return bytes;
    });
  };
  return {
    find: (name) => (isWhole(join(folder, name)) ? open(name) : undefined),
    async add(name, bytes) {
      const draft = join(folder, `${process.pid}.draft`);
      writeFileSync(draft, Buffer.concat([sealOf(bytes), bytes]));
      await moveFile(draft, join(folder, name));
      return open(name);
    },
    removeOthers() {
      for (const name of readdirSync(folder)) {
        if (!opened.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
      }
    },
    close() {
      for (const file of opened.values()) closeSync(file);
      opened.clear();
    },
  };
}

function isWhole(path: string): boolean {
  try {
    const bytes = readFileSync(path);
    return sealOf(bytes.subarray(sealSize)).equals(bytes.subarray(0, sealSize));
  } catch (error) {
    if (isDiskError(error, "ENOENT")) return false;
    throw error;
  }
}

function sealOf(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}
