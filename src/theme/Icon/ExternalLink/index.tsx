import { translate } from "@docusaurus/Translate";
import type { Props } from "@theme/Icon/ExternalLink";
import type { ReactNode } from "react";
import { LineIcon } from "../../../components/LineIcon/index.tsx";
import styles from "./styles.module.css";

/** An arrow out of a box: the link opens another site. The theme's refers to a drawing in every page. */
export default function IconExternalLink({ width = 13.5, height = 13.5 }: Props): ReactNode {
  return (
    <LineIcon
      width={width}
      height={height}
      className={styles.icon}
      role="img"
      aria-hidden={false}
      aria-label={translate({
        id: "theme.IconExternalLink.ariaLabel",
        message: "（另開新分頁）",
      })}
    >
      <path d="M20 14v7H3V4h7M14 3h7v7M21 3 10 14" />
    </LineIcon>
  );
}
