import type { Props } from "@theme/PaginatorNavLink";
import PaginatorNavLink from "@theme-original/PaginatorNavLink";
import type { ReactNode } from "react";
import { PaperName } from "../../components/PaperName/index.tsx";
import { readMark } from "../../components/paper-mark.ts";

/** The way to the previous or the next page; a paper's says the language of its title, and its status. */
export default function NavLink(props: Props & { readonly language?: unknown }): ReactNode {
  const { title } = props;
  const mark = readMark(props);
  return (
    <PaginatorNavLink
      {...props}
      title={mark && typeof title === "string" ? <PaperName title={title} {...mark} /> : title}
    />
  );
}
