import MDXComponents from "@theme-original/MDXComponents";
import type { ComponentProps, ReactNode } from "react";

/** The browser's own disclosure: it works without scripts, and search in the page opens it. */
function Details(props: ComponentProps<"details">): ReactNode {
  return <details {...props} />;
}

/** A table that is wider than the screen scrolls; the keyboard must be able to reach it for that. */
function Table(props: ComponentProps<"table">): ReactNode {
  // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolling is what it is focused for
  return <table {...props} tabIndex={0} />;
}

export default { ...MDXComponents, details: Details, table: Table };
