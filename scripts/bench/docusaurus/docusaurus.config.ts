import type { Options } from "@docusaurus/preset-classic";
import type { Config } from "@docusaurus/types";

/** An ordinary documentation site, as fast as Docusaurus' own settings make it. */
export default {
  title: "Papers",
  url: "https://example.org",
  baseUrl: "/",
  trailingSlash: true,
  onBrokenLinks: "throw",
  future: { v4: true, faster: { swcHtmlMinimizer: false } },
  i18n: { defaultLocale: "zh-Hant", locales: ["zh-Hant", "en"] },
  markdown: { format: "detect", emoji: false },
  presets: [
    [
      "classic",
      {
        blog: false,
        docs: {
          routeBasePath: "/",
          sidebarPath: "./sidebars.ts",
          numberPrefixParser: false,
          editUrl: "https://github.com/example/paper-cards/edit/main",
        },
      } satisfies Options,
    ],
  ],
  themeConfig: {
    navbar: { title: "Papers", items: [{ type: "localeDropdown", position: "right" }] },
  },
} satisfies Config;
