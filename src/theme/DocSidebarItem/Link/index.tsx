import Link from "@docusaurus/Link";
import { isSamePath } from "@docusaurus/theme-common/internal";
import type { Props } from "@theme/DocSidebarItem/Link";
import DocSidebarItemLink from "@theme-original/DocSidebarItem/Link";
import type { ReactNode } from "react";
import { PaperName } from "../../../components/PaperName/index.tsx";
import { readMark } from "../../../components/paper-mark.ts";

/**
 * A paper in the sidebar: a hundred of them are in every page, so each has as little markup and
 * as many words as finding one's place takes.
 */
export default function SidebarLink(props: Props): ReactNode {
  const { item, activePath, onItemClick } = props;
  const mark = readMark(item.customProps);
  if (mark === undefined) return <DocSidebarItemLink {...props} />;
  const isActive = isSamePath(item.href, activePath);
  return (
    <li>
      <Link
        className={isActive ? "menu__link menu__link--active" : "menu__link"}
        {...(isActive && { "aria-current": "page" as const })}
        {...(onItemClick && { onClick: () => onItemClick(item) })}
        to={item.href}
      >
        <PaperName title={item.label} {...mark} />
      </Link>
    </li>
  );
}
