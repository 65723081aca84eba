import type { ReactNode } from "react";
import { splitPaperName } from "../../remark/paper-name.ts";

/** A paper's heading in a link, its title marked with its language; any other text as it is. */
export function PaperName({ heading }: { readonly heading: string }): ReactNode {
  const { number, title, language } = splitPaperName(heading);
  if (number === "") return heading;
  return (
    <>
      {number}
      <span lang={language}>{title}</span>
    </>
  );
}
