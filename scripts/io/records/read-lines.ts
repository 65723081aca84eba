import { createReadStream } from "node:fs";

/** A line of a file, without its line feed. */
type FileLine = {
  /** Counted from 1. */
  readonly number: number;
  /** `undefined` where the line is longer than it may be; its bytes are not kept. */
  readonly bytes: Buffer | undefined;
};

const lineFeed = 0x0a;

/** The lines of a file one after the other, never more than one of them, and one piece of the file, in memory. */
export async function* readLines(path: string, longestLine: number): AsyncGenerator<FileLine> {
  let number = 1;
  let pieces: Buffer[] = [];
  let length = 0;
  const add = (piece: Buffer) => {
    length += piece.length;
    if (length > longestLine) pieces = [];
    else pieces.push(piece);
  };
  const finish = (): FileLine => {
    const line = { number, bytes: length > longestLine ? undefined : Buffer.concat(pieces) };
    number += 1;
    pieces = [];
    length = 0;
    return line;
  };
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    if (!Buffer.isBuffer(chunk)) continue;
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      add(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (length > 0) yield finish();
}
