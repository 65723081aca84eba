import type { LoadContext, Plugin } from "@docusaurus/types";
import { findLocale } from "../../scripts/lib/locale.ts";
import { onDevelopmentServer } from "../../scripts/site/preview/development-server.ts";
import { serveDesk } from "../../scripts/site/preview/serve-desk.ts";

/** The curator's desk at `/desk/`, in the preview alone: a published site has no records to write. */
export function deskPlugin({ siteDir, baseUrl, i18n }: LoadContext): Plugin {
  const locale = findLocale(i18n.currentLocale);
  return {
    name: "desk",
    async contentLoaded({ actions }) {
      if (process.env.NODE_ENV !== "development") return;
      actions.addRoute({
        path: `${baseUrl}desk/`,
        component: "@site/src/components/Desk",
        exact: true,
      });
    },
    configureWebpack: onDevelopmentServer((app) => serveDesk(app, siteDir, baseUrl, locale)),
  };
}
