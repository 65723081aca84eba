import Translate from "@docusaurus/Translate";
import type { ReactNode } from "react";

/** The heading of the desk until a paper is chosen, and of the page before the desk is open. */
export function DeskTitle(): ReactNode {
  return (
    <h1>
      <Translate id="desk.title">策展桌</Translate>
    </h1>
  );
}
