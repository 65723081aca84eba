import { useWindowSize } from "@docusaurus/theme-common";
import { useNavbarMobileSidebar } from "@docusaurus/theme-common/internal";
import type { Props } from "@theme/DocSidebar";
import DocSidebar from "@theme-original/DocSidebar";
import { type ReactNode, useState } from "react";

/** The sidebar of a page; a phone's, which lies in the menu, once that is opened: before, it only costs time. */
export default function DocSidebarOnDemand(props: Props): ReactNode {
  const { shown } = useNavbarMobileSidebar();
  const [wasShown, setWasShown] = useState(false);
  if (shown && !wasShown) setWasShown(true);
  const isInMenu = useWindowSize() === "mobile";
  return isInMenu && !wasShown ? null : <DocSidebar {...props} />;
}
