import { statfs } from "node:fs/promises";
import { dirname } from "node:path";
import type { Bilingual } from "../../lib/locale.ts";
import { revealCharacters } from "../../lib/reveal.ts";

/** An error of the file system's own shape: an error code and the path it is about. */
export function buildDiskError(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code, path });
}

/**
 * What a person should know about an error of the file system, in a line; `undefined` for every
 * other error, which is a mistake in this program.
 */
export function explainDiskError(error: unknown): Bilingual | undefined {
  if (!(error instanceof Error && "code" in error && typeof error.code === "string")) {
    return undefined;
  }
  // Renaming names two files: the one that is wanted is the destination.
  const paths = ["dest" in error && error.dest, "path" in error && error.path];
  const path = paths.find((candidate) => typeof candidate === "string");
  return renderDiskProblem(error.code, typeof path === "string" ? path : error.message);
}

/**
 * What `promise` gives; an error of the file system then names `path`, which a person knows,
 * rather than a draft, or nothing at all as writing to a full disk does.
 */
export async function namePathInErrors<Value>(
  path: string,
  promise: Promise<Value>,
): Promise<Value> {
  return promise.catch((error) => {
    throw namePath(error, path);
  });
}

/** What `act` gives; an error names `path` as it does with `namePathInErrors`. */
export function namingPath<Value>(path: string, act: () => Value): Value {
  try {
    return act();
  } catch (error) {
    throw namePath(error, path);
  }
}

/** The error, with the path that a person knows. */
export function namePath(error: unknown, path: string): unknown {
  return error instanceof Error ? Object.assign(error, { path, dest: path }) : error;
}

/** Whether `error` is one of the file system with this code. */
export function isDiskError(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

/** For `catch`: gives `value` where a file is missing, and throws any other error. */
export function ifMissing<Value>(value: Value): (error: unknown) => Value {
  return (error) => {
    if (isDiskError(error, "ENOENT")) return value;
    throw error;
  };
}

/** Bytes; what fails for want of room leaves less than a file of the program that failed. */
const leastRoom = 1024 * 1024;

/**
 * Throws the file system's `ENOSPC` where the disk that `path` lies on has hardly any room left,
 * for programs that don't tell a full disk from any other mistake.
 * @param path a file or folder that may be gone; the folder that it is in is there
 * @param shownAs the path that the error names
 */
export async function refuseFullDisk(path: string, shownAs: string): Promise<void> {
  const { bavail, bsize } = await statfs(dirname(path));
  if (bavail * bsize < leastRoom) throw buildDiskError("ENOSPC", shownAs);
}

/** What an operating system's error code means and what to do about it. */
const problems: Readonly<Record<string, Bilingual>> = {
  ENOSPC: {
    "zh-Hant": "磁碟已滿。請釋出空間後再執行一次；已有的檔案都完整無缺。",
    en: "The disk is full. Free some space and run the command again; the files that were there are whole.",
  },
  EROFS: {
    "zh-Hant":
      "這個磁碟或資料夾是唯讀的。請改用可寫入的位置，例如以 --site 或 --records 指定其他資料夾。",
    en: "This disk or folder is read-only. Use a place that can be written to, such as another folder with --site or --records.",
  },
  EACCES: {
    "zh-Hant": "沒有權限。請檢查檔案與資料夾的擁有者及權限。",
    en: "Permission denied. Look at the owner and the permissions of the file and its folder.",
  },
  EBUSY: {
    "zh-Hant": "檔案正由其他程式使用。請關閉該程式後再執行一次。",
    en: "Another program is using the file. Close it and run the command again.",
  },
  ENOTDIR: {
    "zh-Hant": "這裡應該是資料夾，卻是檔案。請移走它，再執行一次。",
    en: "A folder belongs here, but a file stands here. Move it and run the command again.",
  },
  EISDIR: {
    "zh-Hant": "這裡應該是檔案，卻是資料夾。請移走它，再執行一次。",
    en: "A file belongs here, but a folder stands here. Move it and run the command again.",
  },
  ELOOP: {
    "zh-Hant":
      "這裡應該是資料夾，卻是連結；為免寫到網站資料夾之外，不會經由連結寫入。請換成真正的資料夾。",
    en: "A folder belongs here, but a link stands here. Nothing is written through a link, lest it leave the site's folder. Put a real folder in its place.",
  },
  ENOENT: {
    "zh-Hant": "找不到這個檔案或資料夾。請檢查路徑。",
    en: "There is no such file or folder. Check the path.",
  },
  EXDEV: {
    "zh-Hant": "網站資料夾分散在不同的磁碟上。請讓 docs、i18n 與 .cards 位於同一個磁碟。",
    en: "The site's folder lies on several disks. Keep docs, i18n and .cards on the same one.",
  },
  EMFILE: {
    "zh-Hant": "同時開啟的檔案過多。請關閉其他程式，或提高系統上限後再執行一次。",
    en: "Too many files are open. Close other programs or raise the system's limit, and run the command again.",
  },
  EIO: {
    "zh-Hant": "磁碟讀寫失敗。請檢查磁碟。",
    en: "The disk could not be read or written. Check the disk.",
  },
};

/** Codes that mean the same to a person. */
const synonyms: Readonly<Record<string, string>> = {
  EDQUOT: "ENOSPC",
  EPERM: "EACCES",
  EEXIST: "ENOTDIR",
  ENFILE: "EMFILE",
  ENAMETOOLONG: "ENOENT",
};

/**
 * What went wrong with the disk at `path` and what to do, in a line; `undefined` for a code that
 * no disk gives.
 * @param code name of the error, as in POSIX
 * @see https://pubs.opengroup.org/onlinepubs/9699919799/basedefs/errno.h.html
 */
export function renderDiskProblem(code: string, path: string): Bilingual | undefined {
  const words = problems[synonyms[code] ?? code];
  if (words === undefined) return undefined;
  const shown = revealCharacters(path);
  return {
    "zh-Hant": `${shown}：${words["zh-Hant"]}（${code}）`,
    en: `${shown}: ${words.en} (${code})`,
  };
}
