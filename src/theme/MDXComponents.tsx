import MDXComponents from "@theme-original/MDXComponents";
import type { ComponentProps, ReactNode } from "react";

/** The browser's own disclosure: it works without scripts, and search in the page opens it. */
function Details(props: ComponentProps<"details">): ReactNode {
  return <details {...props} />;
}

export default { ...MDXComponents, details: Details };
