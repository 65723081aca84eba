import type { ReactNode } from "react";
import { OfflinePage } from "../components/OfflinePage/index.tsx";

/** What this device keeps of the site. */
export default function Offline(): ReactNode {
  return <OfflinePage />;
}
