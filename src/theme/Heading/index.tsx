import Link from "@docusaurus/Link";
import { translate } from "@docusaurus/Translate";
import { useAnchorTargetClassName } from "@docusaurus/theme-common";
import useBrokenLinks from "@docusaurus/useBrokenLinks";
import type { Props } from "@theme/Heading";
import type { ReactNode } from "react";

/**
 * A heading with the link to itself, as the theme has it, but that the keyboard passes over the link:
 * a page of many headings would take twice as many steps.
 */
export default function Heading({ as: Element, id, ...props }: Props): ReactNode {
  const brokenLinks = useBrokenLinks();
  const target = useAnchorTargetClassName(id);
  if (Element === "h1" || id === undefined) return <Element {...props} />;
  brokenLinks.collectAnchor(id);
  const name = nameLink(props.children);
  return (
    <Element {...props} id={id} className={["anchor", target, props.className].join(" ")}>
      {props.children}
      <Link
        className="hash-link"
        to={`#${id}`}
        aria-label={name}
        title={name}
        translate="no"
        tabIndex={-1}
      >
        &#8203;
      </Link>
    </Element>
  );
}

/** What the link is called: by the heading's words where they are a text, for its id is in one language alone. */
function nameLink(heading: ReactNode): string {
  if (typeof heading === "string") {
    return translate(
      { id: "theme.common.headingLinkTitle", message: "{heading}的直接連結" },
      { heading },
    );
  }
  return translate({ id: "heading.link", message: "這一節的直接連結" });
}
