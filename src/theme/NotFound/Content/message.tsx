import { useLocation } from "@docusaurus/router";
import useIsBrowser from "@docusaurus/useIsBrowser";
import type { ReactNode } from "react";
import type { Locale } from "../../../../scripts/lib/locale.ts";
import { collectionAddress, withBase } from "../../../../scripts/lib/navigation/address.ts";
import { useCollections } from "../../../site-data/use-collections.ts";

type Props = {
  readonly language: Locale;
  /** The home page's address in that language. */
  readonly home: string;
};

/** That there is no page, and where to go instead. Plain links: the other language is another site. */
export function NotFoundMessage({ language, home }: Props): ReactNode {
  const words = notFoundWords[language];
  const collection = useCollectionOfAddress(home);
  return (
    <div lang={language} data-message={language}>
      <h1>{words.title}</h1>
      <p>{words.explanation}</p>
      <ul>
        {collection && (
          <li>
            {words.collection}
            <a href={withBase(collectionAddress(collection.name), home)}>
              {collection.label.language === language ? collection.label.text : collection.name}
            </a>
          </li>
        )}
        <li>
          <a href={withBase("/search/", home)}>{words.search}</a>
        </li>
        <li>
          <a href={home}>{words.home}</a>
        </li>
        <li>
          <a href={`${home}#collections`}>{words.collections}</a>
        </li>
      </ul>
    </div>
  );
}

/** The collection below which the address would stand; unknown until the page runs. */
function useCollectionOfAddress(home: string) {
  const { pathname } = useLocation();
  const { collections } = useCollections();
  const isBrowser = useIsBrowser();
  const [folder, name] = pathname.startsWith(home) ? pathname.slice(home.length).split("/") : [];
  return isBrowser && folder === "papers"
    ? collections.find((collection) => collection.name === name)
    : undefined;
}

type Words = {
  readonly title: string;
  readonly explanation: string;
  readonly home: string;
  readonly collections: string;
  readonly search: string;
  /** Before the name of the collection that the address seems to belong to. */
  readonly collection: string;
};

/** The words of the 404 page; not `Translate`, for the page of one language speaks the other as well. */
export const notFoundWords: Readonly<Record<Locale, Words>> = {
  "zh-Hant": {
    title: "找不到這個頁面",
    explanation: "這個位址沒有內容：可能是輸入有誤，或頁面已經移走。",
    home: "首頁",
    collections: "所有館藏",
    search: "搜尋文獻",
    collection: "這個位址看起來屬於館藏：",
  },
  en: {
    title: "Page not found",
    explanation: "Nothing is at this address: it may be mistyped, or the page has moved.",
    home: "Home page",
    collections: "All collections",
    search: "Search the papers",
    collection: "The address looks like one of the collection ",
  },
};
