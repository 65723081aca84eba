import { useLocation } from "@docusaurus/router";
import useBaseUrl from "@docusaurus/useBaseUrl";
import type { ReactNode } from "react";
import { SearchBox } from "../../components/SearchBox/index.tsx";

/** The search box of the navbar; the search page has a field of its own. */
export default function SearchBar(): ReactNode {
  const { pathname } = useLocation();
  const searchPage = useBaseUrl("/search/");
  return `${pathname.replace(/\/$/, "")}/` === searchPage ? null : <SearchBox />;
}
