import type { Props } from "@theme/Icon/SystemColorMode";
import type { ReactNode } from "react";
import { LineIcon } from "../../../components/LineIcon/index.tsx";

/** Half dark: the page follows the reader’s system. */
export default function IconSystemColorMode(props: Props): ReactNode {
  return (
    <LineIcon {...props}>
      <circle cx="12" cy="12" r="8" />
      <path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor" />
    </LineIcon>
  );
}
