import { resolve } from "node:path";
import { InvalidArgumentError, Option } from "commander";
import type { Bilingual } from "../lib/locale.ts";
import { parseShard, type Shard } from "../lib/site/shard.ts";
import { buildLanguageOption, openCommand, refuseOptionsOfNpm } from "./open-command.ts";
import { findFolder, type Session, type ShownFolder } from "./session.ts";

/** What `npm run build` is asked for. */
export type BuildLine = {
  /** Absolute path of the folder that the site goes to. */
  readonly built: string;
  /** The part of the site to build; absent for the whole. */
  readonly shard?: Shard;
  /** Folders of shards to put together; absent where the site is to be built. */
  readonly merge?: readonly ShownFolder[];
  /** Whether the site is wanted as one file, too. */
  readonly isZipped: boolean;
  /** Other options, for Docusaurus. */
  readonly options: readonly string[];
  /** Says why the command can't be carried out, and throws what `reportError` takes as said. */
  readonly refuse: (problem: Bilingual) => never;
};

/** The options as commander hands them over. */
type BuildOptions = {
  readonly shard?: Shard;
  readonly merge?: readonly string[];
  readonly outDir?: string;
  readonly zip?: true;
};

/**
 * Reads the command line of `npm run build`.
 * @throws commander's error, after saying what is wrong
 */
export function parseBuildLine(line: readonly string[], session: Session): BuildLine {
  const say = (text: Bilingual) => text[session.locale];
  const parseOption = (text: string) => {
    const shard = parseShard(text);
    if (shard === undefined) throw new InvalidArgumentError(say(buildWords.wrongShard));
    return shard;
  };
  const command = openCommand("npm run build --", buildWords.build, buildWords.usage, session)
    .addOption(
      new Option("--shard <K/N>", say(buildWords.shard)).argParser(parseOption).conflicts("merge"),
    )
    .option("--merge <DIR...>", say(buildWords.merge))
    .addOption(new Option("--zip", say(buildWords.zip)).conflicts("shard"))
    .option("--out-dir <DIR>", say(buildWords.outDir))
    .addOption(buildLanguageOption(session))
    .allowUnknownOption()
    .allowExcessArguments();
  refuseOptionsOfNpm(command, line, session, ["--locale", "--no-minify"]);
  const { args } = command.parse(line, { from: "user" });
  const { shard, merge, outDir, zip = false } = command.opts<BuildOptions>();
  const refuse = (problem: Bilingual): never => command.error(say(problem));
  if (merge !== undefined && args.length > 0) refuse(refuseOptions(args));
  return {
    built: resolve(session.cwd, outDir ?? resolve(session.repository, "build")),
    ...(shard && { shard }),
    ...(merge && { merge: merge.map((folder) => findFolder(folder, "", session)) }),
    isZipped: zip,
    options: args,
    refuse,
  };
}

/** What the help of `npm run build` and its messages say. */
export const buildWords = {
  build: {
    "zh-Hant": "產生頁面、建置網站並檢查。其他選項交給 docusaurus build，例如 --locale en。",
    en: "Makes the pages, builds the site and checks it. Other options go to docusaurus build, such as --locale en.",
  },
  usage: { "zh-Hant": "[選項]", en: "[options]" },
  shard: {
    "zh-Hant": "只建置 N 個分片中的第 K 個，例如 3/16，由其他機器建置其餘分片",
    en: "build only the K-th of N shards, such as 3/16, for other machines to build the rest",
  },
  merge: {
    "zh-Hant": "不建置，而是把這些資料夾中的所有分片合併成網站",
    en: "don't build; put all shards, in these folders, together to the site",
  },
  zip: {
    "zh-Hant": "另將網站打包為一個 zip 檔，放在網站資料夾旁，解壓縮後可由任何靜態網頁伺服器提供",
    en: "also pack the site as one zip file beside its folder; unpacked, it works from any static web server",
  },
  outDir: {
    "zh-Hant": "網站寫入的資料夾（預設為專案的 build）",
    en: "folder that the site goes to (default: build of this project)",
  },
  isStopped: {
    "zh-Hant": "紀錄有錯誤，沒有建置網站：build/ 維持原樣。請先修正上列錯誤。",
    en: "Records have errors, so that no site was built: build/ is as it was. Mend the errors above first.",
  },
  isKept: {
    "zh-Hant": "除了文獻頁面與搜尋索引，網站與上次建置相同：不重新執行 Docusaurus。",
    en: "But for the papers' pages and the search index, the site is as the last build left it: Docusaurus isn't run again.",
  },
  wrongShard: {
    "zh-Hant": "K 與 N 為整數，K 由 1 到 N，例如 3/16。",
    en: "K and N are whole numbers, K from 1 to N, such as 3/16.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Where the site is as one file. */
export function renderZipped(file: string, bytes: number): Bilingual {
  const megabytes = (bytes / 1_000_000).toFixed(1);
  return {
    "zh-Hant": `已打包：${file}（${megabytes} MB）`,
    en: `Packed: ${file} (${megabytes} MB)`,
  };
}

/** That options of Docusaurus make no sense where nothing is built. */
function refuseOptions(options: readonly string[]): Bilingual {
  return {
    "zh-Hant": `合併時不建置，不能使用這些選項：${options.join(" ")}`,
    en: `Nothing is built when shards are merged; these options can't be used: ${options.join(" ")}`,
  };
}

/** That a folder to merge holds no shard. */
export function refuseFolder(folder: string): Bilingual {
  return {
    "zh-Hant": `${folder} 中沒有分片。請指定以 --shard 建置、已完成的資料夾。`,
    en: `There is no shard in ${folder}. Name a folder that was built with --shard to its end.`,
  };
}

/** That two shards have different bytes at the same path. */
export function refuseConflict(path: string, folder: string): Bilingual {
  return {
    "zh-Hant": `${path} 在 ${folder} 中與其他分片不同，沒有合併。請確認所有分片以相同的環境變數、Node.js 版本與套件建置；若皆相同，這是程式的問題，請回報。`,
    en: `${path} of ${folder} is not the same as in another shard; nothing was merged. See that all shards were built with the same environment variables, Node.js version and packages; if they were, the mistake is the program's: please report it.`,
  };
}
