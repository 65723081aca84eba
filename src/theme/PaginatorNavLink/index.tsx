import type { Props } from "@theme/PaginatorNavLink";
import PaginatorNavLink from "@theme-original/PaginatorNavLink";
import type { ReactNode } from "react";
import { PaperName } from "../../components/PaperName/index.tsx";

/** The way to the previous or the next page; a paper's title says its language. */
export default function NavLink(props: Props): ReactNode {
  const { title } = props;
  return (
    <PaginatorNavLink
      {...props}
      title={typeof title === "string" ? <PaperName heading={title} /> : title}
    />
  );
}
