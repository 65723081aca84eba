import type { Props } from "@theme/Icon/Home";
import type { ReactNode } from "react";
import { LineIcon } from "../../../components/LineIcon/index.tsx";

/** A house: the way to the home page. */
export default function IconHome(props: Props): ReactNode {
  return (
    <LineIcon {...props}>
      <path d="M3 12 12 4l9 8M6 10v9h4v-6h4v6h4v-9" />
    </LineIcon>
  );
}
