import { useLocation } from "@docusaurus/router";
import useIsBrowser from "@docusaurus/useIsBrowser";
import type { ReactNode } from "react";
import type { Locale } from "../../../../scripts/lib/locale.ts";
import { collectionAddress, withBase } from "../../../../scripts/lib/navigation/address.ts";
import { useCollections } from "../../../printed-pages/use-collections.ts";
import { notFoundWords } from "./words.ts";

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
