import { beforeEach, expect, test } from "vitest";
import {
  base,
  beginAnew,
  openCache,
  origin,
  page,
  runWorker,
  type Surroundings,
} from "../../scripts/test/run-worker.ts";

let around: Surroundings;
beforeEach(() => {
  around = beginAnew();
});

test("a page that was read is there without a network, under each form of its address", async () => {
  const { request, visit } = await runWorker("aaaaaaaa");
  await visit("zh-Hant", "papers/trials/trials-1/");
  around.network = undefined;
  for (const path of ["papers/trials/trials-1", "papers/trials/trials-1/?from=mail"])
    expect(await (await request(path))?.text()).toContain("Paper 1");
});

test("a page that isn't kept leads to what is, in its language where that was read", async () => {
  const { request, visit } = await runWorker("aaaaaaaa");
  await visit("zh-Hant");
  around.network = undefined;
  const place = async (path: string) => (await request(path))?.headers.get("location");
  expect(await place("en/papers/x/?q=1")).toBe(
    `${origin}${base}offline/?page=%2Flibrary%2Fen%2Fpapers%2Fx%2F%3Fq%3D1`,
  );
  around.kept.set(`paper-cards ${base} shell en aaaaaaaa`, new Map());
  const shell = openCache(`paper-cards ${base} shell en aaaaaaaa`);
  await shell.put(
    `${base}en/offline/`,
    new Response("", { headers: { "content-type": "text/html" } }),
  );
  expect(await place("en/papers/x/")).toMatch(/\/library\/en\/offline\/\?page=/);
  expect((await request("data/none.json", "cors"))?.type).toBe("error");
});

test("the network says what a page is now, that it is gone, or that its server is ill", async () => {
  const { request } = await runWorker("aaaaaaaa");
  const path = "papers/trials/trials-1/";
  const say = (body: string, status = 200) => {
    around.network = { ...around.network, [`${base}${path}`]: { body, status } };
  };
  const read = async () => (await request(path))?.text();
  expect(await read()).toContain("Paper 1");
  say("ill", 503);
  expect(await read()).toContain("Paper 1");
  say("gone", 404);
  expect(await read()).toBe("gone");
  say("ill", 503);
  expect(await read()).toBe("ill");
});

test("a file whose name says what is in it is asked for once", async () => {
  const { request } = await runWorker("aaaaaaaa");
  const path = "search/0123456789abcdef/terms/3.bin";
  around.network = { ...around.network, [base + path]: { body: "terms" } };
  await request(path, "cors");
  expect(await (await request(path, "cors"))?.text()).toBe("terms");
  expect(around.asked.filter((each) => each.endsWith("3.bin"))).toHaveLength(1);
});

test("a version stays as long as a kept page needs it, or a page is open that may", async () => {
  const first = await runWorker("aaaaaaaa");
  await first.visit("zh-Hant", "papers/trials/trials-1/");
  around.network = {
    "/library/": { body: page("bbbbbbbb", "Home") },
    "/library/assets/js/main.bbbbbbbb.js": { body: "main" },
    "/library/offline/": { body: page("bbbbbbbb", "Offline") },
    "/library/papers/trials/trials-1/": { body: page("bbbbbbbb", "Paper 1") },
  };
  const next = await runWorker("bbbbbbbb");
  const shells = () => [...around.kept.keys()].filter((name) => name.includes(" shell "));
  around.isAlone = true;
  await next.request("");
  expect(shells()).toHaveLength(2);
  const lazy = await next.request("assets/js/main.aaaaaaaa.js", "cors");
  expect(await lazy?.text()).toBe("main");
  around.isAlone = false;
  await next.request("papers/trials/trials-1/");
  await next.request("");
  expect(shells()).toHaveLength(2);
  around.isAlone = true;
  await next.request("");
  expect(shells()).toEqual([`paper-cards ${base} shell zh-Hant bbbbbbbb`]);
});

test("where there is no room that is said, and the page is shown", async () => {
  const { request } = await runWorker("aaaaaaaa");
  around.isFull = true;
  expect(await (await request("papers/trials/trials-1/"))?.text()).toContain("Paper 1");
  expect(around.said).toEqual(["full"]);
});

test("a store that is broken doesn't stand before the network", async () => {
  const { request } = await runWorker("aaaaaaaa");
  around.isBroken = true;
  expect(await (await request("papers/trials/trials-1/"))?.text()).toContain("Paper 1");
  expect(await (await request("assets/js/main.aaaaaaaa.js", "cors"))?.text()).toBe("main");
});
