import { useNavbarMobileSidebar } from "@docusaurus/theme-common/internal";
import MobileSidebar from "@theme-original/Navbar/MobileSidebar";
import { type ReactNode, useEffect } from "react";

/** The menu of a phone: the focus enters it once it is seen and stays in it, Escape closes it, and the focus goes back. */
export default function KeyboardMobileSidebar(): ReactNode {
  const { shown, toggle } = useNavbarMobileSidebar();
  useEffect(() => {
    if (!shown) return;
    const leaveMenu = enterMenu();
    const closeOnEscape = ({ key }: KeyboardEvent) => {
      if (key === "Escape") toggle();
    };
    document.addEventListener("keydown", closeOnEscape);
    return () => {
      document.removeEventListener("keydown", closeOnEscape);
      leaveMenu();
    };
  }, [shown, toggle]);
  return <MobileSidebar />;
}

/**
 * Moves the focus into the menu, which takes none before its transition has begun; what the menu covers takes none
 * while it is open.
 * @returns gives the focus back to the menu's button, if it is still in the menu
 */
function enterMenu(): () => void {
  const covered = document.querySelectorAll("#__docusaurus > :not(.navbar), .navbar__inner");
  for (const part of covered) part.setAttribute("inert", "");
  const first = document.querySelector<HTMLElement>(".navbar-sidebar__close");
  let frame = 0;
  const enter = () => {
    first?.focus();
    if (document.activeElement !== first) frame = requestAnimationFrame(enter);
  };
  enter();
  return () => {
    cancelAnimationFrame(frame);
    for (const part of covered) part.removeAttribute("inert");
    if (document.activeElement?.closest(".navbar-sidebar") === null) return;
    document.querySelector<HTMLElement>(".navbar__toggle")?.focus();
  };
}
