import Link from "@docusaurus/Link";
import { useHistory, useLocation } from "@docusaurus/router";
import useBaseUrl from "@docusaurus/useBaseUrl";
import type { ComponentProps, ReactNode } from "react";
import { paperAddress } from "../../../scripts/lib/navigation/address.ts";
import { isPlainClick } from "../use-links-in-app.ts";

/**
 * Where a paper stands among the results that it was opened from. It is kept with the page in the
 * browser's history: a reload has it still, and an address that is opened otherwise never has it.
 */
export type ResultPlace = {
  /** Of the results, without the site's base path and locale. */
  readonly address: string;
  /** From 1, of so many. */
  readonly place: number;
  readonly total: number;
};

/** What the history keeps with results: the path of the paper that their reader went to. */
type LeftResults = { readonly left: string };

type Props = Pick<ComponentProps<typeof Link>, "aria-label" | "aria-keyshortcuts" | "title"> & {
  readonly paper: { readonly collection: string; readonly id: string };
  /** Absent where the paper stands among no results. */
  readonly place: ResultPlace | undefined;
  readonly children: ReactNode;
};

/** The link to a paper, whose page then leads to the results before and after it. */
export function ResultLink({ paper, place, ...attributes }: Props): ReactNode {
  const history = useHistory<unknown>();
  const address = paperAddress(paper.collection, paper.id);
  const left = useBaseUrl(address);
  return (
    <Link
      {...attributes}
      to={address}
      onClick={(event) => {
        if (place === undefined || !isPlainClick(event)) return;
        event.preventDefault();
        // Going back, the reader finds the results as they were left; another paper has its place.
        const { location } = history;
        if (readPlace(location.state) === undefined)
          history.replace({ ...location, state: { left } });
        history.push(left, place);
      }}
    />
  );
}

type BackProps = { readonly address: string; readonly children: ReactNode };

/** The way from a paper back to results at an address, which then know what was read of them last. */
export function ResultsLink({ address, children }: BackProps): ReactNode {
  const history = useHistory<unknown>();
  const { pathname: left } = useLocation();
  const whole = useBaseUrl(address);
  return (
    <Link
      to={address}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        history.push(whole, { left });
      }}
    >
      {children}
    </Link>
  );
}

/** What the history keeps of a page, where that is a place among results. */
export function readPlace(state: unknown): ResultPlace | undefined {
  return isPlace(state) ? state : undefined;
}

function isPlace(state: unknown): state is ResultPlace {
  return typeof state === "object" && state !== null && "address" in state && "total" in state;
}

/** The path of the paper from which a reader comes back to results. */
export function readLeft(state: unknown): string | undefined {
  return hasLeft(state) ? state.left : undefined;
}

function hasLeft(state: unknown): state is LeftResults {
  return typeof state === "object" && state !== null && "left" in state;
}
