import type { ReactNode } from "react";
import { ListsPage } from "../components/ListsPage/index.tsx";

/** Reading lists, and whatever else of several papers a reader takes along. */
export default function Lists(): ReactNode {
  return <ListsPage />;
}
