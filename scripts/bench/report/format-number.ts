import { formatCount } from "../../lib/format-count.ts";

/**
 * Seconds as precise as one run of something allows.
 * @example formatSeconds(3.14159) // "3.1"
 */
export function formatSeconds(seconds: number | undefined): string {
  return seconds === undefined ? "—" : seconds.toFixed(1);
}

/**
 * Whole millions of bytes, as hosts count them.
 * @example formatMegabytes(1_234_567_890) // "1,235"
 */
export function formatMegabytes(bytes: number | undefined): string {
  return bytes === undefined ? "—" : formatCount(Math.round(bytes / 1e6));
}

/**
 * Thousands of bytes.
 * @example formatKilobytes(12_345) // "12.3"
 */
export function formatKilobytes(bytes: number | undefined): string {
  return bytes === undefined ? "—" : (bytes / 1000).toFixed(1);
}
