import useBaseUrl from "@docusaurus/useBaseUrl";
import type { ReactNode } from "react";
import { feedFormats } from "../../../scripts/lib/feed/feed.ts";

type Props = {
  /** Without the end of its name. */
  readonly path: string;
  readonly format: keyof typeof feedFormats;
  readonly children: ReactNode;
};

/** A link to a feed, which is no page of the app. */
export function FeedLink({ path, format, children }: Props): ReactNode {
  const { extension, mediaType } = feedFormats[format];
  return (
    <a href={useBaseUrl(`/${path}.${extension}`)} type={mediaType}>
      {children}
    </a>
  );
}
