import type { Props } from "@theme/ThemedImage";
import ThemedImage from "@theme-original/ThemedImage";
import type { ReactNode } from "react";

/**
 * A picture for the light and one for the dark: what isn't seen isn't loaded, and of what is, the page
 * says nothing ahead of its styles.
 */
export default function LazyThemedImage(props: Props): ReactNode {
  return <ThemedImage loading="lazy" {...props} />;
}
