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
