import type { ReactNode } from "react";
import { type SearchResult, usualPageSize } from "../../search/search.ts";
import type { View } from "../../search/search-address.ts";
import { Pager } from "./pager.tsx";
import { ResultList } from "./result-list.tsx";
import type { AddressControl } from "./use-search-address.ts";

type Props = {
  readonly result: SearchResult;
  /** Which page of the results it is, from 1. */
  readonly page: number;
  readonly view: View;
  readonly control: AddressControl;
};

/** A page of results, and the way to the others. */
export function ResultPage({ result, page, view, control }: Props): ReactNode {
  const { addressWith, focusNext, resultsHeading } = control;
  return (
    <>
      <ResultList hits={result.hits} view={view} first={(page - 1) * usualPageSize + 1} />
      <Pager
        page={page}
        pages={Math.ceil(result.total / usualPageSize)}
        addressOf={(other) => addressWith({ page: other })}
        onTurn={() => {
          focusNext(resultsHeading.current);
          window.scrollTo({ top: 0 });
        }}
      />
    </>
  );
}
