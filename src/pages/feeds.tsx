export { default } from "../components/FeedsPage/index.tsx";
