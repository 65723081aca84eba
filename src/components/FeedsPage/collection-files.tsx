import Link from "@docusaurus/Link";
import Translate from "@docusaurus/Translate";
import type { ReactNode } from "react";
import { exportFormatLabels } from "../../../scripts/lib/export/formats/export-format-names.ts";
import { formatSize } from "../../../scripts/lib/format-size.ts";
import { otherLocale } from "../../../scripts/lib/locale.ts";
import { collectionAddress } from "../../../scripts/lib/navigation/address.ts";
import { readText } from "../../../scripts/lib/record/schema/localized-text.ts";
import { type ApiCollection, apiIndexPath } from "../../../scripts/site/api/api-index.ts";
import { apiAddress, loadApiIndex } from "../../paper-data/load-api.ts";
import { useLoaded } from "../../paper-data/use-loaded.ts";
import { useLocale } from "../use-locale.ts";
import styles from "./styles.module.css";

/** The files of each collection, as the API's index has them. */
export function CollectionFiles(): ReactNode {
  const index = useLoaded(apiIndexPath, loadApiIndex);
  if (index.state === "failed") {
    return (
      <p role="status">
        <Translate id="feeds.failed">目前無法載入檔案清單，請稍後再試。</Translate>
      </p>
    );
  }
  return (
    <ul className={`plain-list ${styles.rows}`}>
      {index.state === "there" &&
        index.value.collections.map((collection) => (
          <CollectionRow key={collection.name} collection={collection} />
        ))}
    </ul>
  );
}

function CollectionRow({ collection }: { readonly collection: ApiCollection }): ReactNode {
  const locale = useLocale();
  const { name, label, files } = collection;
  const words = readText(label, locale);
  const own = files.filter(({ language }) => language !== otherLocale(locale));
  return (
    <li>
      <Link to={collectionAddress(name)} lang={words?.language}>
        {words?.text ?? name}
      </Link>
      <span className={styles.formats}>
        {own.map(({ path, format, bytes }) => (
          <a key={path} href={apiAddress(path)} download>
            {format === "apkg" ? "Anki" : exportFormatLabels[format]} {formatSize(bytes)}
          </a>
        ))}
      </span>
    </li>
  );
}
