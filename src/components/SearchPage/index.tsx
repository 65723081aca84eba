import Link from "@docusaurus/Link";
import Translate from "@docusaurus/Translate";
import type { ReactNode } from "react";
import { collectionAddress } from "../../../scripts/lib/navigation/address.ts";
import { useCollections } from "../../site-data/use-collections.ts";
import { BrowseLinks } from "../BrowseLinks/index.tsx";
import { NewestPapers } from "../NewestPapers/index.tsx";
import { Catalogue } from "./catalogue.tsx";
import { CatalogueHeading } from "./catalogue-heading.tsx";

/** The search of all papers: without words their catalogue. */
export function SearchPage(): ReactNode {
  const { newest } = useCollections();
  return (
    <Catalogue
      heading={(shown) => <CatalogueHeading {...shown} />}
      first={<NewestPapers papers={newest} />}
      otherwise={<AllCollections />}
    >
      <BrowseLinks />
    </Catalogue>
  );
}

/** Where readers without the search find the papers. */
function AllCollections(): ReactNode {
  const { collections } = useCollections();
  return (
    <>
      <p>
        <Translate id="search.noscript">不用搜尋，也可以從館藏瀏覽全部文獻：</Translate>
      </p>
      <ul>
        {collections.map(({ name, label }) => (
          <li key={name}>
            <Link to={collectionAddress(name)} lang={label.language}>
              {label.text}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
