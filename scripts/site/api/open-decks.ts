import { openAnkiPackage } from "../../io/study/open-anki-package.ts";
import { locales } from "../../lib/locale.ts";
import type { Paper } from "../../lib/record/schema/paper-record.ts";
import type { Collection } from "../../lib/record/survey.ts";
import type { ApiCollection } from "./api-index.ts";
import { writeApiFile } from "./write-api-file.ts";

/** The questions of a collection on their way to disk. */
type CollectionDecks = {
  /** @param changed when the paper's record was last changed, in seconds since 1970 */
  readonly add: (paper: Paper, changed: number) => void;
  readonly close: () => ApiCollection["files"];
};

/**
 * Opens the questions of a collection as files for Anki, one in each language; where there are none, there is no file.
 * @param folder where the API is; `files/<collection>` is there
 */
export async function openDecks(folder: string, collection: Collection): Promise<CollectionDecks> {
  const { name } = collection;
  const decks = await Promise.all(
    locales.map(async (locale) => ({ locale, deck: await openAnkiPackage([collection], locale) })),
  );
  return {
    add(paper, changed) {
      for (const { deck } of decks) deck.add(paper, changed);
    },
    close: () =>
      decks.flatMap(({ locale, deck }) => {
        const [isEmpty, bytes] = [deck.count() === 0, deck.close()];
        if (isEmpty) return [];
        const path = `files/${name}/${name}.${locale}.apkg`;
        return [
          { format: "apkg", language: locale, ...writeApiFile(folder, path, bytes) } as const,
        ];
      }),
  };
}
