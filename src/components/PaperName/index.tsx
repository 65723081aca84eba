import type { ReactNode } from "react";
import type { PaperLink } from "../../../scripts/lib/navigation/page-link.ts";
import { splitPaperName } from "../../remark/paper-name.ts";
import { StatusMark } from "../StatusMark/index.tsx";

/** A paper's name in a link: its number, what must be known of it first, and its title in its language. */
export function PaperName({ title, language, status }: Omit<PaperLink, "permalink">): ReactNode {
  const name = splitPaperName(title);
  return (
    <>
      {name.number}
      {status && <StatusMark status={status} />}
      <span lang={language}>{name.title}</span>
    </>
  );
}
