import { isExternalTarget } from "../page/find-links.ts";
import { isPlaceholder } from "../record/validate/placeholders.ts";
import { decodePercent } from "../record/values/decode-percent.ts";
import type { OldDoc } from "./old-site.ts";
import type { SiteConfig } from "./site-config.ts";

/** Where the pages and pictures of a site are in the new one. */
export type SiteTargets = {
  readonly config: SiteConfig;
  /** New addresses by the old ones, without base path and final slash. */
  readonly byAddress: ReadonlyMap<string, string>;
  /** New addresses by the path of the page's file. */
  readonly byPath: ReadonlyMap<string, string>;
  /** The anchors of the pages of the guide, by their new addresses. */
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
  /** Files of the site. */
  readonly files: ReadonlySet<string>;
};

/** What a link of a page comes to: an address of the new site, or the picture that it shows. */
type ResolvedTarget =
  | { readonly kind: "address"; readonly address: string }
  | { readonly kind: "file"; readonly path: string };

/**
 * Where a link or picture of an old page leads, however it is written: relative, with or without
 * `.md`, from the site's root with or without its base path, or with its whole address.
 * `undefined` where it leads nowhere. A part of a page is named only where the new page has it.
 */
export function resolveTarget(
  target: string,
  doc: OldDoc,
  { config, byAddress, byPath, anchors, files }: SiteTargets,
): ResolvedTarget | undefined {
  const onSite = withoutOrigin(target, config);
  const [path = "", hash] = splitHash(decodePercent(onSite));
  if (isExternalTarget(target) && onSite === target) {
    const isUnknown = isPlaceholder(path.replace(/\/+$/, "").split("/").at(-1) ?? "");
    return isUnknown ? undefined : { kind: "address", address: target };
  }
  const own = byPath.get(doc.path) ?? "";
  if (path === "") {
    const isThere = hash !== undefined && anchors.get(own)?.has(hash) === true;
    return isThere ? { kind: "address", address: target } : undefined;
  }
  const asFile = joinPath(folderOf(doc.path), path);
  const asAddress = joinPath(folderOf(doc.address), path).replace(/(?<=.)\/$/, "");
  const within = path.startsWith("/") ? withoutBase(path, config) : asAddress;
  const plain = within.replace(/\.mdx?$/, "").replace(/(?<=.)\/$/, "");
  const address =
    [asFile, `${asFile}.md`, `${asFile}.mdx`].map((file) => byPath.get(file)).find(Boolean) ??
    [within, plain].map((one) => byAddress.get(one)).find(Boolean);
  if (address !== undefined) {
    const isThere = hash !== undefined && anchors.get(address)?.has(hash) === true;
    return { kind: "address", address: isThere ? `${address}#${hash}` : address };
  }
  const fromRoot = within.replace(/^\//, "");
  const file = [asFile, `static/${fromRoot}`, path.replace(/^@site\//, "")].find((one) =>
    files.has(one),
  );
  return file === undefined ? undefined : { kind: "file", path: file };
}

/** A target on the site itself, given with its whole address, from the site's root. */
function withoutOrigin(target: string, { url, baseUrl }: SiteConfig): string {
  const home = url === undefined ? undefined : url.replace(/\/$/, "") + baseUrl;
  return home !== undefined && target.startsWith(home)
    ? baseUrl + target.slice(home.length)
    : target;
}

function withoutBase(path: string, { baseUrl }: SiteConfig): string {
  return path.startsWith(baseUrl) ? `/${path.slice(baseUrl.length)}` : path;
}

function splitHash(target: string): readonly [string, string?] {
  const [path = "", hash] = target.replace(/\?[^#]*/, "").split("#");
  return hash === undefined ? [path] : [path, hash];
}

function folderOf(path: string): string {
  return path.split("/").slice(0, -1).join("/");
}

/** A relative path from a folder on, its steps up taken. */
function joinPath(folder: string, path: string): string {
  const parts: string[] = path.startsWith("/") ? [] : folder.split("/");
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  const isAddress = folder.startsWith("/") || path.startsWith("/");
  return (isAddress ? "/" : "") + parts.filter((part) => part !== "").join("/");
}

/** Where the files of an old site go in the new one, each place once. */
type FilePlaces = {
  /** The address that a picture is shown at in the new site. */
  readonly placePicture: (path: string) => string;
  /** Old paths by the new ones. */
  readonly copies: ReadonlyMap<string, string>;
};

/**
 * Places for the files of an old site: pictures below `static/img`, under names that a record may
 * have, and nothing over a file of this project.
 * @param ours the files of this project
 */
export function placeFiles(ours: ReadonlySet<string>): FilePlaces {
  const copies = new Map<string, string>();
  const placed = new Map<string, string>();
  const placePicture = (path: string): string => {
    const known = placed.get(path);
    if (known !== undefined) return known;
    const name = cleanName(path);
    const folders = [
      "",
      "site/",
      ...Array.from({ length: 99 }, (_, index) => `site-${index + 2}/`),
    ];
    const free = folders
      .map((folder) => `img/${folder}${name}`)
      .find((one) => !ours.has(`static/${one}`) && !copies.has(`static/${one}`));
    const address = `/${free ?? name}`;
    placed.set(path, address);
    copies.set(`static${address}`, path);
    return address;
  };
  return { placePicture, copies };
}

/** The part of a path after the folder of the site's files, in characters that every address may have. */
function cleanName(path: string): string {
  return path
    .replace(/^(?:static\/)?(?:img\/)?/, "")
    .split("/")
    .map((part) => part.normalize("NFKD").replace(/[^\w.~-]+/g, "-"))
    .map((part) => part.replace(/^\.+/, "") || "-")
    .join("/");
}
