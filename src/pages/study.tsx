import type { ReactNode } from "react";
import { StudyPage } from "../components/StudyPage/index.tsx";

/** Questions to learn, asked again when they are about to be forgotten. */
export default function Study(): ReactNode {
  return <StudyPage />;
}
