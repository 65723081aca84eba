import type { Props } from "@theme/Icon/Edit";
import type { ReactNode } from "react";
import { LineIcon } from "../../../components/LineIcon/index.tsx";
import styles from "./styles.module.css";

/** A pencil: where the page is edited. */
export default function IconEdit(props: Props): ReactNode {
  return (
    <LineIcon width={20} height={20} className={styles.icon} {...props}>
      <path d="M4 20v-4L16 4l4 4L8 20z" />
    </LineIcon>
  );
}
