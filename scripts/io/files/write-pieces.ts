import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { namePathInErrors } from "./disk-error.ts";

/** Writes a file piece by piece; at its place stands the whole of it, or what stood there before. */
export async function writePieces(
  path: string,
  pieces: AsyncIterable<string | Uint8Array>,
): Promise<void> {
  const draft = `${path}.part`;
  try {
    const written = pipeline(Readable.from(pieces), createWriteStream(draft));
    await namePathInErrors(path, written);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
