import {
  type ByteReader,
  openWriter,
  readText,
  readVarint,
  writeText,
  writeVarint,
  writtenBytes,
} from "./bytes.ts";

/** A word as papers have it, folded but not stemmed, and how many papers do. */
export type VocabularyWord = { readonly word: string; readonly papers: number };

/** Words in code-point order, each without the letters that it shares with the one before. */
export function encodeVocabulary(words: readonly VocabularyWord[]): Uint8Array {
  const writer = openWriter(1024);
  let before = "";
  writeVarint(writer, words.length);
  for (const { word, papers } of words) {
    const shared = countShared(before, word);
    writeVarint(writer, shared);
    writeText(writer, word.slice(shared));
    writeVarint(writer, papers);
    before = word;
  }
  return writtenBytes(writer);
}

/** The words that `encodeVocabulary` was given. */
export function decodeVocabulary(bytes: Uint8Array): VocabularyWord[] {
  const reader: ByteReader = { bytes, offset: 0 };
  let word = "";
  return Array.from({ length: readVarint(reader) }, () => {
    word = word.slice(0, readVarint(reader)) + readText(reader);
    return { word, papers: readVarint(reader) };
  });
}

/**
 * Names of the two files a word is listed in: by its first letter, and by its second, for readers
 * who got the first one wrong. Words that don't begin with two letters a–z share a file.
 * @example vocabularyFiles("cancer") // ["1c", "2a"]
 */
export function vocabularyFiles(word: string): readonly [string, string] {
  return /^[a-z]{2}/.test(word) ? [`1${word.charAt(0)}`, `2${word.charAt(1)}`] : ["1-", "2-"];
}

function countShared(before: string, word: string): number {
  let shared = 0;
  while (shared < word.length && before[shared] === word[shared]) shared += 1;
  return shared;
}
