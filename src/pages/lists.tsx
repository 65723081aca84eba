export { ListsPage as default } from "../components/ListsPage/index.tsx";
