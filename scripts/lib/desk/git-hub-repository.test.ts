import { expect, test } from "vitest";
import {
  gitHubEditAddress,
  gitHubNewAddress,
  parseGitHubRepository,
} from "./git-hub-repository.ts";

const repository = { owner: "ward", name: "library", branch: "trunk" };

test.each([
  ["https://github.com/ward/library", repository],
  ["https://github.com/ward/library.git", repository],
  ["https://github.com/ward/library/", repository],
  ["https://git.example/ward/library", undefined],
  ["https://github.com.evil.example/ward/library", undefined],
  ["https://github.com/ward", undefined],
])("%s is one of GitHub's or none", (address, expected) => {
  expect(parseGitHubRepository(address, "trunk")).toEqual(expected);
});

test("a file is edited where GitHub has it, and a new one filled in as far as an address goes", () => {
  const path = "records/lamps/lamps-1.json";
  expect(gitHubEditAddress(repository, path)).toBe(
    "https://github.com/ward/library/edit/trunk/records/lamps/lamps-1.json",
  );
  const short = gitHubNewAddress(repository, path, '{"title": "燈 & 1"}');
  expect(new URL(short.address).searchParams.get("value")).toBe('{"title": "燈 & 1"}');
  expect(new URL(short.address).searchParams.get("filename")).toBe(path);
  const long = gitHubNewAddress(repository, path, "燈".repeat(900));
  expect([long.isFilled, new URL(long.address).searchParams.has("value")]).toEqual([false, false]);
});
