import type { Page } from "playwright-core";
import { type ReadPage, readShownPage } from "./shown-page.ts";

/** Pages that the browser reads at once. */
const chunkSize = 40;

/**
 * The pages at `addresses` as a browser's parser reads them, by address; nothing of them runs.
 * @param reader a page of the same site, which is asked to fetch them
 */
export async function readPages(
  reader: Page,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, ReadPage>> {
  const pages = new Map<string, ReadPage>();
  for (let index = 0; index < addresses.length; index += chunkSize) {
    const chunk = addresses.slice(index, index + chunkSize);
    const read = await readChunk(reader, chunk);
    for (const [position, address] of chunk.entries()) {
      const page = read[position];
      if (page !== undefined) pages.set(address, page);
    }
  }
  return pages;
}

/** The page that is open, as it stands now. */
export function readOpenPage(page: Page): Promise<ReadPage> {
  return page.evaluate(
    (source): ReadPage => new Function(`return ${source}`)()(document),
    readShownPage.toString(),
  );
}

function readChunk(reader: Page, chunk: readonly string[]): Promise<ReadPage[]> {
  return reader.evaluate(
    async ({ source, paths }): Promise<ReadPage[]> => {
      const readPage = new Function(`return ${source}`)();
      const responses = await Promise.all(paths.map((path) => fetch(path)));
      const texts = await Promise.all(responses.map((response) => response.text()));
      return texts.map((text) => readPage(new DOMParser().parseFromString(text, "text/html")));
    },
    { source: readShownPage.toString(), paths: chunk },
  );
}
