/**
 * Bytes as a reader reads them.
 * @example formatSize(1_266_740) // "1.3 MB"
 */
export function formatSize(bytes: number): string {
  if (bytes < 999_500) return `${Math.ceil(bytes / 1000)} KB`;
  return bytes < 999_500_000 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}
