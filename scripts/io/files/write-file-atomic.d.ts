/** The part of the package that is used; it brings no types of its own. */
declare module "write-file-atomic" {
  /**
   * Replaces a file all at once, with its mode and owner kept; by default once the disk has the bytes.
   * @param options `tmpfileCreated` is waited for with the path of the empty draft, before `data` is written at its start
   */
  export default function writeFileAtomic(
    path: string,
    data: string | Uint8Array,
    options?: {
      readonly fsync?: boolean;
      readonly tmpfileCreated?: (draft: string) => Promise<void>;
    },
  ): Promise<void>;
}
