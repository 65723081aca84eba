import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const repository = resolve(import.meta.dirname, "../../..");
const guides = ["docs", "i18n/en/docusaurus-plugin-content-docs/current"].map((folder) =>
  readFileSync(join(repository, folder, "guide/deploying.md"), "utf8"),
);

/** Paths of `static/_headers` as the file has them, each with the headers that it is to be sent with. */
const headers = readHeaders(readFileSync(join(repository, "static/_headers"), "utf8"));
const forAll = headers.get("/*") ?? {};

/** An address that each path of `static/_headers` is about. */
const examples: Readonly<Record<string, string>> = {
  "/*": "/guide/picture.svg",
  "/assets/*": "/assets/main.0123abcd.js",
  "/en/assets/*": "/en/assets/main.0123abcd.js",
  "/search/:index/*": "/search/0123abcd/terms.bin",
};

const long = "x".repeat(5000);
const files: Readonly<Record<string, string>> = {
  "404.html": `<p>Not here ${long}`,
  "index.html": `<p>Home ${long}`,
  "guide/index.html": `<p>Guide ${long}`,
  "search/index.html": `<p>Search ${long}`,
  "search/current.bin": long,
  ...Object.fromEntries(Object.values(examples).map((path) => [path, long])),
};

/** How each server of the guide runs in a folder, with the guide's settings for a port and a site. */
const servers = [
  {
    language: "nginx",
    program: "nginx",
    settings: (own: string, { folder, port }: Room) =>
      `pid ${folder}/pid; error_log stderr; daemon off; events {} http { access_log off; ` +
      `${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`).join(" ")} ` +
      "types { text/html html; application/javascript js; } " +
      `${own.replace("listen 80", `listen 127.0.0.1:${port}`)} }`,
    words: (file: string) => ["-e", "stderr", "-c", file],
  },
  {
    language: "apache",
    program: "apache2",
    settings: (own: string, { folder, port }: Room) =>
      [
        `ServerRoot ${folder}`,
        `Listen 127.0.0.1:${port}`,
        `PidFile ${folder}/pid`,
        "ErrorLog /dev/stderr",
        "ServerName localhost",
        ...["mpm_event", "authz_core", "dir", "mime", "filter", "deflate", "headers"].map(
          (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
        ),
        "TypesConfig /dev/null\nAddType text/html .html\nAddType text/javascript .js",
        own.replace("*:80", `127.0.0.1:${port}`),
      ].join("\n"),
    words: (file: string) => ["-X", "-f", file],
  },
  {
    language: "caddy",
    program: "caddy",
    settings: (own: string, { port }: Room) =>
      `{\n\tadmin off\n}\n${own.replace("papers.example.org", `http://127.0.0.1:${port}`)}`,
    words: (file: string) => ["run", "--adapter", "caddyfile", "--config", file],
  },
];

type Room = { readonly folder: string; readonly port: number };

test("the guide names every header of the file that some hosts read", () => {
  const named = Object.entries(Object.assign({}, ...headers.values()));
  for (const guide of guides) {
    for (const word of named.flat()) expect(guide).toContain(`\`${word}\``);
  }
  expect([...headers.keys()]).toEqual(Object.keys(examples));
});

describe.each(servers)("$language as the guide sets it up", ({ language, ...server }) => {
  const [settings = "", english] = guides.map((guide) => findBlock(guide, language));
  const isInstalled = spawnSync(server.program, ["-v"]).error === undefined;

  test("has the same settings in both languages of the guide", () => {
    expect(settings).not.toBe("");
    expect(settings).toBe(english);
  });

  describe.skipIf(!isInstalled)(`serving a site, where ${server.program} is installed`, () => {
    let folder = "";
    let process: ChildProcess | undefined;
    let port = 0;
    const ask = (path: string) => request(`http://127.0.0.1:${port}${path}`);

    beforeAll(async () => {
      port = await findFreePort();
      folder = mkdtempSync(join(tmpdir(), "web-server-"));
      writeSite(join(folder, "build"));
      chmodSync(folder, 0o755);
      const own = settings.replaceAll("/srv/paper-cards/build", join(folder, "build"));
      const file = join(folder, "settings");
      writeFileSync(file, server.settings(own, { folder, port }));
      process = spawn(server.program, server.words(file), { stdio: "ignore" });
      while ((await ask("/").catch(() => undefined)) === undefined) await setTimeout(50);
    });
    afterAll(async () => {
      const ended = new Promise((resolve) => process?.once("exit", resolve));
      process?.kill();
      await ended;
      rmSync(folder, { recursive: true });
    });

    test.each(Object.entries(examples))("sends the headers of %s", async (path, example) => {
      const { statusCode, headers: sent } = await ask(example);
      expect(statusCode).toBe(200);
      expect(sent).toMatchObject(lowerCase({ ...forAll, ...headers.get(path) }));
    });

    test.each(["/", "/guide/", "/search/", "/search/current.bin"])(
      "tells nobody to keep %s",
      async (path) => {
        const { statusCode, headers: sent } = await ask(path);
        expect(statusCode).toBe(200);
        expect(sent).toMatchObject(lowerCase(forAll));
        expect(sent["cache-control"]).toBeUndefined();
      },
    );

    test.each(["/none", "/en/none/", "/assets/gone.js", "/search/0123abcd/gone.bin"])(
      "answers %s with the 404 page, the headers for all, and none to keep it",
      async (path) => {
        const answer = await ask(path);
        expect(answer.statusCode).toBe(404);
        expect(answer.headers).toMatchObject(lowerCase(forAll));
        expect(answer.headers["cache-control"]).toBeUndefined();
        expect(answer.headers["content-type"]).toContain("text/html");
      },
    );

    test("leads to a page's address with its slash", async () => {
      const { statusCode, headers: sent } = await ask("/guide");
      expect([301, 308]).toContain(statusCode);
      expect(new URL(sent.location ?? "", `http://127.0.0.1:${port}`).pathname).toBe("/guide/");
    });

    test.each(["/", "/assets/main.0123abcd.js"])("compresses %s", async (path) => {
      expect((await ask(path)).headers).toMatchObject({
        "content-encoding": "gzip",
        vary: "Accept-Encoding",
      });
    });
  });
});

/** Headers by path, of a file in the form of Cloudflare Pages and Netlify. */
function readHeaders(text: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const found = new Map<string, Record<string, string>>();
  let current: Record<string, string> = {};
  for (const line of text.split("\n").filter((line) => /^[/ ]/.test(line))) {
    if (line.startsWith("/")) {
      current = {};
      found.set(line, current);
    } else {
      const [name = "", ...value] = line.trim().split(": ");
      current[name] = value.join(": ");
    }
  }
  return found;
}

function findBlock(guide: string, language: string): string | undefined {
  return new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(guide)?.[1];
}

function writeSite(folder: string): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function lowerCase(named: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(named).map(([name, value]) => [name.toLowerCase(), value]),
  );
}

/** Asks without following redirects, as a browser that takes gzip. */
function request(address: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { "accept-encoding": "gzip" } }, (response) => {
      response.resume();
      response.once("end", () => resolve(response));
    }).once("error", reject);
  });
}

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
