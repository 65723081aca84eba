/** A text as GitHub's API takes it: UTF-8 in base64. */
export function encodeBase64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/** The text of a file as GitHub's API gives it; `undefined` where it is not UTF-8, which nobody could write back as it was. */
export function decodeBase64(content: string): string | undefined {
  const bytes = Uint8Array.from(atob(content.replace(/\s/g, "")), (sign) => sign.charCodeAt(0));
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
