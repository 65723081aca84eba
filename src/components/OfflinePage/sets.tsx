import { useLocation } from "@docusaurus/router";
import Translate, { translate } from "@docusaurus/Translate";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import type { ReactNode } from "react";
import { collectionAddress } from "../../../scripts/lib/navigation/address.ts";
import { sum } from "../../../scripts/lib/sum.ts";
import { type ApiIndex, apiIndexPath } from "../../../scripts/site/api/api-index.ts";
import { type PageSizes, pageSizesPath } from "../../../scripts/site/offline/content.ts";
import { isAskedFor } from "../../offline/keep-address.ts";
import {
  type Kept,
  listCollection,
  listPapers,
  nameSet,
  readSetLabel,
} from "../../offline/kept-sets.ts";
import { loadApiIndex } from "../../paper-data/load-api.ts";
import { findFiles, listNames } from "../../paper-data/load-papers.ts";
import { useLoaded } from "../../paper-data/use-loaded.ts";
import { listsPage } from "../../reading-lists/list-address.ts";
import { useLists } from "../../reading-lists/lists-store.ts";
import { pickNamed } from "../../reading-lists/reading-list.ts";
import { shownName } from "../../reading-lists/shown-name.ts";
import { useCollections } from "../../site-data/use-collections.ts";
import { useLocale } from "../use-locale.ts";
import { SetRow, type WantedSet } from "./set-row.tsx";
import styles from "./styles.module.css";

type Props = { readonly kept: Kept; readonly onChange: () => void };

/** Collections and reading lists, to be kept as a whole, and what is kept of former ones. */
export function Sets({ kept, onChange }: Props): ReactNode {
  const wanted = useWantedSets();
  const known = new Set(wanted.map(({ name }) => name));
  const former = kept.sets
    .filter(({ name }) => !known.has(name))
    .map(({ name }): WantedSet => ({ name, label: readSetLabel(name) }));
  if (wanted.length + former.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="sets">
      <h2 id="sets" tabIndex={-1}>
        <Translate id="offline.sets">館藏與清單</Translate>
      </h2>
      <ul className={`plain-list ${styles.sets}`}>
        {[...wanted, ...former].map((set) => {
          const there = kept.sets.find(({ name }) => name === set.name)?.papers ?? [];
          return (
            <SetRow key={set.name} set={set} there={countOf(there, set)} onChange={onChange} />
          );
        })}
      </ul>
    </section>
  );
}

function useWantedSets(): readonly WantedSet[] {
  const locale = useLocale();
  const { baseUrl } = useDocusaurusContext().siteConfig;
  const { search } = useLocation();
  const { collections } = useCollections();
  const lists = useLists();
  const loaded = useLoaded(baseUrl + pageSizesPath, loadSizes);
  const sizes: PageSizes = loaded.state === "there" ? loaded.value : {};
  const api = useLoaded(apiIndexPath, loadApiIndex);
  const sizeOfFiles = (list: (index: ApiIndex) => readonly string[]) =>
    api.state === "there"
      ? sum(findFiles(api.value, list(api.value)).map(({ bytes }) => bytes))
      : 0;
  const ofCollections = collections.map(({ name, label, count }) => ({
    name: nameSet(locale, "collection", name),
    label: label.text,
    language: label.language,
    page: collectionAddress(name),
    papers: count,
    names: api.state === "there" ? listNames(api.value, name) : undefined,
    bytes: count * (sizes[name] ?? 0) + sizeOfFiles((index) => listNames(index, name)),
    list: () => listCollection(name, baseUrl),
    isAsked: isAskedFor(search, "collection", name),
  }));
  const ofLists = pickNamed(lists)
    .filter(({ papers }) => papers.length > 0)
    .map(({ name, papers }) => {
      const names = papers.map(({ paper }) => paper);
      return {
        name: nameSet(locale, "list", name),
        label: translate(
          { id: "offline.list", message: "清單：{name}" },
          { name: shownName(name) },
        ),
        page: listsPage,
        papers: names.length,
        names,
        bytes:
          sum(names.map((paper) => sizes[paper.split("/")[0] ?? ""] ?? 0)) +
          sizeOfFiles(() => names),
        list: () => listPapers(names, baseUrl),
        isAsked: isAskedFor(search, "list", name),
      };
    });
  return [...ofCollections, ...ofLists].sort(
    (one, other) => Number(other.isAsked) - Number(one.isAsked),
  );
}

/** How many of the papers that are kept are the set's still. */
function countOf(papers: readonly string[], { names }: WantedSet): number {
  if (names === undefined) return papers.length;
  const wanted = new Set(names);
  return papers.filter((paper) => wanted.has(paper)).length;
}

async function loadSizes(address: string): Promise<PageSizes> {
  return (await fetch(address)).json();
}
