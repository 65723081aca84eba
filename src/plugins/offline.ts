import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { LoadContext, Plugin } from "@docusaurus/types";
import { groundColours, icons, renderManifest } from "../../scripts/lib/site/web-manifest.ts";
import { manifestPath } from "../../scripts/site/offline/content.ts";

/** What lets a site be installed, and read without a network; its worker is written once all languages are there. */
export function offlinePlugin({ siteDir, baseUrl, siteConfig, i18n }: LoadContext): Plugin {
  const isPreview = process.env.NODE_ENV === "development";
  const module = isPreview ? "leave-worker.ts" : "join-worker.ts";
  return {
    name: "offline",
    getClientModules: () => [join(siteDir, "src", "offline", module)],
    injectHtmlTags: () => ({
      headTags: [
        // It is written with the build, so that the preview has none.
        ...(isPreview
          ? []
          : [{ tagName: "link", attributes: { rel: "manifest", href: baseUrl + manifestPath } }]),
        { tagName: "link", attributes: { rel: "apple-touch-icon", href: baseUrl + icons[0].path } },
        ...Object.entries(groundColours).map(([mode, content]) => ({
          tagName: "meta",
          attributes: { name: "theme-color", content, media: `(prefers-color-scheme: ${mode})` },
        })),
      ],
    }),
    async postBuild({ outDir }) {
      const { title, tagline } = siteConfig;
      const manifest = renderManifest({
        title,
        tagline,
        home: baseUrl,
        locale: i18n.currentLocale,
      });
      await writeFile(join(outDir, manifestPath), manifest);
    },
  };
}
