export { default } from "../components/CompletenessPage/index.tsx";
