/** The part of the package that is used; it brings no types of its own. */
declare module "write-file-atomic" {
  /** Replaces a file all at once, with its mode and owner kept; by default once the disk has the bytes. */
  export default function writeFileAtomic(
    path: string,
    data: string | Uint8Array,
    options?: { readonly fsync?: boolean },
  ): Promise<void>;
}
