import { beforeEach, expect, test } from "vitest";
import {
  type Answer,
  base,
  beginAnew,
  openCache,
  runWorker,
  type Surroundings,
} from "../../scripts/test/run-worker.ts";

let around: Surroundings;
beforeEach(() => {
  around = beginAnew();
});

const signIn: Answer = { body: "<title>Sign in</title>", type: "text/html" };

test("a page of another's that comes in the place of the site's is shown, and not kept", async () => {
  const { request } = await runWorker("aaaaaaaa");
  const path = "papers/trials/trials-1/";
  await request(path);
  around.network = { ...around.network, [base + path]: signIn };
  expect(await (await request(path))?.text()).toContain("Sign in");
  around.network = undefined;
  expect(await (await request(path))?.text()).toContain("Paper 1");
});

test("a page at a former address is kept, though it needs no scripts", async () => {
  const { request } = await runWorker("aaaaaaaa");
  const path = "papers/old/trials-1/";
  const moved =
    '<a href="/library/papers/trials/trials-1/"></a><script src="/library/moved.js"></script>';
  around.network = { ...around.network, [base + path]: { body: moved } };
  await request(path);
  around.network = undefined;
  expect(await (await request(path))?.text()).toBe(moved);
});

test.each([
  ["a page of a network", signIn],
  ["a refusal of a proxy", { ...signIn, status: 403 }],
  ["a word that too much was asked for", { body: "", status: 429 }],
])("%s is no file of the site's, whose kept one does in its stead", async (_, given) => {
  const { request } = await runWorker("aaaaaaaa");
  const path = "search/current.bin";
  around.network = { ...around.network, [base + path]: { body: "index" } };
  const read = async () => (await request(path, "cors"))?.text();
  await read();
  around.network = { ...around.network, [base + path]: given };
  expect(await read()).toBe("index");
  around.network = undefined;
  expect(await read()).toBe("index");
});

test("a file that never changes is asked for again where another's page came in its place, even one kept before", async () => {
  const { request } = await runWorker("aaaaaaaa");
  const path = "search/0123456789abcdef/terms/3.bin";
  around.network = { ...around.network, [base + path]: signIn };
  await request(path, "cors");
  const cache = openCache(`paper-cards ${base} search`);
  const headers = { "content-type": "text/html" };
  await cache.put(base + path, new Response("Sign in", { headers }));
  around.network = { ...around.network, [base + path]: { body: "terms" } };
  expect(await (await request(path, "cors"))?.text()).toBe("terms");
  around.network = undefined;
  expect(await (await request(path, "cors"))?.text()).toBe("terms");
});

test.each([
  ["a script", "assets/js/main.aaaaaaaa.js"],
  ["the page of what is kept", "offline/"],
])(
  "a shell isn't kept while another's page comes in the place of %s, and then is",
  async (_, path) => {
    const { request, visit } = await runWorker("aaaaaaaa");
    const own = around.network;
    around.network = { ...own, [base + path]: signIn };
    expect(await visit("zh-Hant")).toEqual(["unreachable"]);
    around.network = own;
    expect(await visit("zh-Hant")).toEqual([true]);
    around.network = undefined;
    expect((await request("papers/x/"))?.headers.get("location")).toMatch(/\/offline\/\?page=/);
  },
);
