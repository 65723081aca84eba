export { OfflinePage as default } from "../components/OfflinePage/index.tsx";
