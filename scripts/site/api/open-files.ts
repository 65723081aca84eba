import { openAnkiPackage } from "../../io/study/open-anki-package.ts";
import {
  type ExportFormatName,
  exportFormatNames,
} from "../../lib/export/formats/export-format-names.ts";
import { exportFormats } from "../../lib/export/formats/export-formats.ts";
import { type Locale, locales } from "../../lib/locale.ts";
import type { Paper } from "../../lib/record/schema/paper-record.ts";
import type { Collection } from "../../lib/record/survey.ts";
import type { ApiCollection } from "./api-index.ts";
import { openParts } from "./open-parts.ts";
import { writeApiFile } from "./write-api-file.ts";

/** A collection on its way to disk in every format. */
type CollectionFiles = {
  readonly add: (paper: Paper) => void;
  readonly close: () => ApiCollection["files"];
};

/**
 * Opens the files of a whole collection in each format that digests are enough for: JSON Lines its ranges are as good
 * as, and Anki has decks.
 * @param folder where the API is; `files/<collection>` is there
 */
export function openFiles(folder: string, collection: string): CollectionFiles {
  const texts = listTexts().map(({ format, language, locale }) => {
    const { extension, renderPaper, ...frame } = exportFormats[format];
    const end = language === undefined ? extension : `${language}.${extension}`;
    const parts = openParts(folder, `files/${collection}/${collection}`, end, frame);
    return {
      format,
      language,
      add: (paper: Paper) => parts.add(renderPaper(paper, locale)),
      parts,
    };
  });
  return {
    add(paper: Paper) {
      for (const text of texts) text.add(paper);
    },
    close: () =>
      texts.flatMap(({ format, language, parts }) =>
        parts
          .close()
          .map((file) => ({ format, ...(language !== undefined && { language }), ...file })),
      ),
  };
}

/** A format, and the language of its words where it has some. */
type WholeText = {
  readonly format: ExportFormatName;
  readonly locale: Locale;
  readonly language?: Locale;
};

function listTexts(): readonly WholeText[] {
  return exportFormatNames.flatMap((format): readonly WholeText[] => {
    if (exportFormats[format].isOfWholeRecords) return [];
    if (format !== "markdown") return [{ format, locale: locales[0] }];
    return locales.map((locale) => ({ format, locale, language: locale }));
  });
}

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
