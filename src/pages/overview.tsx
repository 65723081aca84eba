export { default } from "../components/OverviewPage/index.tsx";
