export { default } from "../components/BrowseIndex/index.tsx";
