/** The part of the package that is used; it brings no types of its own. */
declare module "write-file-atomic" {
  /** Replaces a file all at once, with its mode and owner kept. */
  export default function writeFileAtomic(path: string, data: string | Uint8Array): Promise<void>;
}
