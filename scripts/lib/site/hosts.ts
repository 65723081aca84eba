import type { Bilingual } from "../locale.ts";

/** How large a built site is. */
export type SiteSize = {
  readonly files: number;
  readonly folders: number;
  readonly bytes: number;
  /** Bytes of the largest file. */
  readonly largest: number;
};

/** A host and what it takes at most of a site; a limit that is missing is none. */
type Host = {
  readonly name: string;
  readonly bytes?: number;
  readonly files?: number;
  /** Files and folders together. */
  readonly entries?: number;
  /** Bytes of one file. */
  readonly fileBytes?: number;
};

const gigabyte = 1_000_000_000;
const mebibyte = 1_048_576;

/**
 * The limits of the usual hosts, those of their free plans.
 * @see https://docs.github.com/pages/getting-started-with-github-pages/github-pages-limits
 * @see https://developers.cloudflare.com/pages/platform/limits/
 * @see https://docs.gitlab.com/administration/instance_limits/#number-of-files-per-gitlab-pages-website
 */
export const hosts: readonly Host[] = [
  { name: "GitHub Pages", bytes: gigabyte },
  { name: "Cloudflare Pages", files: 20_000, fileBytes: 25 * mebibyte },
  { name: "GitLab Pages", bytes: gigabyte, entries: 200_000 },
];

/** Whether a site stays within a host's limits. */
export function isWithinLimits(size: SiteSize, host: Host): boolean {
  const { bytes = Infinity, files = Infinity, entries = Infinity, fileBytes = Infinity } = host;
  return (
    size.bytes <= bytes &&
    size.files <= files &&
    size.files + size.folders <= entries &&
    size.largest <= fileBytes
  );
}

/** The size of a site, then the hosts that take it and those that don't, without a final line break. */
export function renderSize(size: SiteSize): Bilingual {
  const megabytes = (size.bytes / 1_000_000).toFixed(1);
  const fitting = hosts.filter((host) => isWithinLimits(size, host)).map(({ name }) => name);
  const others = hosts.map(({ name }) => name).filter((name) => !fitting.includes(name));
  const none = { en: "none", "zh-Hant": "無" };
  return {
    en: `The site has ${size.files} files, ${megabytes} MB.\nHosts that take it: ${fitting.join(", ") || none.en}. Over their limits: ${others.join(", ") || none.en}.`,
    "zh-Hant": `網站共 ${size.files} 個檔案，${megabytes} MB。\n可用的主機：${fitting.join("、") || none["zh-Hant"]}。超出限制：${others.join("、") || none["zh-Hant"]}。`,
  };
}
