export { StudyPage as default } from "../components/StudyPage/index.tsx";
