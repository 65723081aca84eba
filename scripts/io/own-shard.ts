import { parseShard, type Shard, wholeSite } from "../lib/site/shard.ts";

/** The variable that tells the processes of a build which shard they build. */
export const shardVariable = "SITE_SHARD";

/** The shard that this process is to build; the whole site where nothing is said. */
export function readOwnShard(): Shard {
  return parseShard(process.env[shardVariable] ?? "") ?? wholeSite;
}
