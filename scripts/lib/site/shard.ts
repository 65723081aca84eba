import * as z from "zod";
import type { Bilingual } from "../locale.ts";
import { parseJsonValue } from "../record/json/json-value.ts";

/** A part of a site that one of several machines builds: the `number`-th (from 1) of `of`. */
export type Shard = { readonly number: number; readonly of: number };

/** The one shard of a site that one machine builds. */
export const wholeSite: Shard = { number: 1, of: 1 };

/**
 * A shard as a person names it; `undefined` where there can't be such a shard.
 * @example parseShard("3/16") // { number: 3, of: 16 }
 */
export function parseShard(text: string): Shard | undefined {
  const [, number, of] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(text) ?? [];
  const shard = { number: Number(number), of: Number(of) };
  return shard.number <= shard.of ? shard : undefined;
}

/**
 * What `parseShard` reads.
 * @example renderShard({ number: 3, of: 16 }) // "3/16"
 */
export function renderShard({ number, of }: Shard): string {
  return `${number}/${of}`;
}

/** The items that belong to a shard, in order: dealt like cards, each to exactly one shard. */
export function takeShare<Item>(items: readonly Item[], { number, of }: Shard): readonly Item[] {
  return items.filter((_item, index) => index % of === number - 1);
}

const manifestSchema = z.strictObject({
  number: z.int().positive(),
  of: z.int().positive(),
  build: z.string(),
  options: z.array(z.string()),
});

/** What a built shard says of itself. */
export type ShardManifest = Shard & {
  /** A hash of the papers and the program: another one, another site. */
  readonly build: string;
  /** Options of `docusaurus build` that it was built with. */
  readonly options: readonly string[];
};

/** A built shard, by the folder as the person named it. */
export type BuiltShard = { readonly folder: string; readonly manifest: ShardManifest };

/** What `renderShardManifest` wrote; `undefined` for any other text. */
export function parseShardManifest(text: string): ShardManifest | undefined {
  return manifestSchema.safeParse(parseJsonValue(text)).data;
}

/** A manifest as a file, with a final line break. */
export function renderShardManifest({ number, of, build, options }: ShardManifest): string {
  return `${JSON.stringify({ number, of, build, options })}\n`;
}

/**
 * Why shards make no site together, with what to do about it; `undefined` where they do: all of
 * them once, from the same papers and program, and built with the same options.
 * @param build the hash that the papers and the program have where they are put together
 */
export function findShardProblem(
  shards: readonly BuiltShard[],
  build: string,
): Bilingual | undefined {
  const [first] = shards;
  if (first === undefined) return undefined;
  const options = JSON.stringify(first.manifest.options);
  for (const shard of shards) {
    if (shard.manifest.build !== build) return ofOtherBuild(shard);
    if (JSON.stringify(shard.manifest.options) !== options) return builtOtherwise(first, shard);
  }
  return findMissing(shards, first.manifest.of);
}

/** What is wrong with the numbers of shards that should be 1 to `of`. */
function findMissing(shards: readonly BuiltShard[], of: number): Bilingual | undefined {
  const found = new Map<number, BuiltShard>();
  for (const shard of shards) {
    const { number } = shard.manifest;
    const other = found.get(number);
    if (shard.manifest.of !== of) return cutOtherwise(shards[0] ?? shard, shard);
    if (other !== undefined) return foundTwice(other, shard);
    found.set(number, shard);
  }
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter(
    (number) => !found.has(number),
  );
  return missing.length === 0 ? undefined : lacking(missing.map((number) => ({ number, of })));
}

function ofOtherBuild({ folder }: BuiltShard): Bilingual {
  return {
    "zh-Hant": `分片 ${folder} 由其他紀錄或其他版本的程式建成。請在同一個提交上重新建置所有分片，並在該提交上合併。`,
    en: `The shard ${folder} was built from other records or by another version of the program. Build all shards from one commit, and merge them at that commit.`,
  };
}

function builtOtherwise(first: BuiltShard, other: BuiltShard): Bilingual {
  return {
    "zh-Hant": `分片 ${first.folder} 與 ${other.folder} 建置時的選項不同。請以相同的選項重新建置。`,
    en: `The shards ${first.folder} and ${other.folder} were built with different options. Build them again with the same ones.`,
  };
}

function cutOtherwise(first: BuiltShard, other: BuiltShard): Bilingual {
  const [one, two] = [first, other].map(({ manifest }) => renderShard(manifest));
  return {
    "zh-Hant": `分片的總數不同：${first.folder} 是 ${one}，${other.folder} 是 ${two}。`,
    en: `The shards don't agree on how many there are: ${first.folder} is ${one}, ${other.folder} is ${two}.`,
  };
}

function foundTwice(one: BuiltShard, two: BuiltShard): Bilingual {
  const shard = renderShard(one.manifest);
  return {
    "zh-Hant": `分片 ${shard} 出現兩次：${one.folder} 與 ${two.folder}。`,
    en: `The shard ${shard} is there twice: ${one.folder} and ${two.folder}.`,
  };
}

function lacking(shards: readonly Shard[]): Bilingual {
  const names = shards.map(renderShard);
  return {
    "zh-Hant": `缺少分片 ${names.join("、")}。請以 --shard 建置，並列出它們的資料夾。`,
    en: `Shards are missing: ${names.join(", ")}. Build them with --shard and name their folders, too.`,
  };
}
