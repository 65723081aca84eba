import { indexFiles } from "../../../src/search/stored/index-files.ts";
import {
  encodeVocabulary,
  type VocabularyWord,
  vocabularyFiles,
} from "../../../src/search/stored/vocabulary.ts";
import type { BlockWord } from "./block.ts";
import type { IndexWriter } from "./index-writer.ts";

/** How many papers have a word, and whether one has it in a title, label or name. */
export type WordCount = { papers: number; isNamed: boolean };

/** Adds the words of a block's papers to those of the blocks before. */
export function addWords(words: readonly BlockWord[], counts: Map<string, WordCount>): void {
  for (const [word, papers, isNamed] of words) {
    const count = counts.get(word);
    if (count === undefined) counts.set(word, { papers, isNamed });
    else {
      count.papers += papers;
      count.isNamed ||= isNamed;
    }
  }
}

/** In a large collection a word that few texts have is more often an error than what one stands for. */
function leastPapers(papers: number): number {
  return Math.max(1, Math.floor(papers / 30_000));
}

/** Writes the files of words that can be completed or corrected; gives their names, in order. */
export async function writeVocabulary(
  counts: ReadonlyMap<string, WordCount>,
  papers: number,
  writer: IndexWriter,
): Promise<readonly string[]> {
  const least = leastPapers(papers);
  const files = new Map<string, VocabularyWord[]>();
  for (const [word, { papers: count, isNamed }] of counts) {
    if (count < least && !isNamed) continue;
    for (const name of vocabularyFiles(word)) {
      const words = files.get(name);
      if (words === undefined) files.set(name, [{ word, papers: count }]);
      else words.push({ word, papers: count });
    }
  }
  const names = [...files.keys()].sort();
  for (const name of names) {
    const words = (files.get(name) ?? []).sort((a, b) => (a.word < b.word ? -1 : 1));
    await writer.write(indexFiles.vocabulary(name), encodeVocabulary(words));
  }
  return names;
}
