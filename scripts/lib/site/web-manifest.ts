/** The colours of pages, by the reader's mode, as `src/css/colours.css` has them. */
export const groundColours = { light: "#fcfbf9", dark: "#15171a" } as const;

/** Pictures of the site for a device's home screen; the last may be cut to any shape. */
export const icons = [
  { path: "img/icon-192.png", sizes: "192x192", purpose: "any" },
  { path: "img/icon-512.png", sizes: "512x512", purpose: "any" },
  { path: "img/icon-maskable.png", sizes: "512x512", purpose: "maskable" },
] as const;

/** A site in one language, as a device that installs it names it. */
type InstalledSite = {
  readonly title: string;
  readonly tagline: string;
  /** The path of the language's home page. */
  readonly home: string;
  readonly locale: string;
};

/**
 * What a browser must know to install the site, as JSON with a final line break.
 * @see https://www.w3.org/TR/appmanifest/
 */
export function renderManifest({ title, tagline, home, locale }: InstalledSite): string {
  const manifest = {
    id: home,
    name: title,
    short_name: title,
    description: tagline,
    lang: locale,
    dir: "ltr",
    start_url: home,
    scope: home,
    display: "standalone",
    theme_color: groundColours.light,
    background_color: groundColours.light,
    icons: icons.map(({ path, ...icon }) => ({ src: home + path, type: "image/png", ...icon })),
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
