import { existsSync, readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const repository = resolve(import.meta.dirname, "../..");

/** Folders, with what their files may import: repository folders by prefix, Node's modules as `node:`. */
const mayImport: Record<string, readonly string[]> = {
  "scripts/lib/record": [
    "scripts/lib/locale",
    "scripts/lib/finding",
    "scripts/lib/rule",
    "scripts/lib/reveal",
    "scripts/lib/once",
    "scripts/lib/edit-distance",
    "scripts/lib/fold",
    "scripts/lib/months",
    "scripts/lib/record",
  ],
  "scripts/lib/card": ["scripts/lib/locale", "scripts/lib/record", "scripts/lib/card"],
  "scripts/lib/page": ["scripts/lib"],
  "scripts/lib": ["scripts/lib"],
  "scripts/io": ["scripts/io", "scripts/lib", "node:"],
  "scripts/site": [
    "scripts/site",
    "scripts/io",
    "scripts/lib",
    "src/remark",
    "src/search",
    "node:",
  ],
  "scripts/commands": ["scripts/commands", "scripts/site", "scripts/io", "scripts/lib", "node:"],
  "src/plugins": ["src/plugins", "scripts/site", "scripts/io", "scripts/lib", "node:"],
  "src/remark": ["src/remark", "scripts/lib"],
  src: ["src", "scripts/lib", "scripts/site"],
};

test("a file imports only what its folder may", () => {
  const strays = sourceFiles().flatMap((file) => {
    const folder = Object.keys(mayImport).find((name) => file.startsWith(`${name}/`));
    if (folder === undefined || isTest(file)) return [];
    const allowed = mayImport[folder] ?? [];
    return importsOf(file)
      .filter((target) => !allowed.some((prefix) => target.startsWith(prefix)))
      .map((target) => `${file} imports ${target}`);
  });
  expect(strays).toEqual([]);
});

test("files are named in kebab-case, and a component's folder is named as the component", () => {
  const [files, components] = [
    /^[a-z\d]+(-[a-z\d]+)*(\.(test|config|d))?\.tsx?$/,
    /^[A-Z][A-Za-z]+$/,
  ];
  const named = sourceFiles().filter((file) => !file.startsWith("src/theme/"));
  expect(named.filter((file) => !files.test(basename(file)))).toEqual([]);
  const folders = filesBelow("src/components").filter((file) => file.includes("/"));
  expect(folders.filter((file) => !components.test(file.split("/")[0] ?? ""))).toEqual([]);
});

test("no file and no folder imports in a circle", () => {
  const files = sourceFiles().filter((path) => !isTest(path));
  expect(findCircles(files, (file) => file)).toEqual([]);
  expect(findCircles(files, dirname)).toEqual([]);
});

test("what a file brings along is at most twelve files deep, itself among them", () => {
  const depths = new Map<string, number>();
  const depthOf = (file: string): number => {
    const known = depths.get(file);
    if (known !== undefined) return known;
    const depth = 1 + Math.max(0, ...importsAtOnce(file).map(depthOf));
    depths.set(file, depth);
    return depth;
  };
  const files = ["docusaurus.config.ts", ...sourceFiles()].filter(
    (file) => !isTest(file) && !file.startsWith("scripts/test/"),
  );
  expect(files.filter((file) => depthOf(file) > 12)).toEqual([]);
});

test("what a file exports, another file imports", () => {
  const files = sourceFiles();
  const imported = new Set([...files, "docusaurus.config.ts"].flatMap(importedNames));
  const loadedByName = (file: string) => file.startsWith("scripts/test/broken/");
  const idle = files
    .filter((file) => !loadedByName(file))
    .flatMap((file) =>
      exportedNames(file)
        .map((name) => `${file} ${name}`)
        .filter((place) => !imported.has(place) && !imported.has(`${file} *`)),
    );
  expect(idle).toEqual([]);
});

test("what a component loads once it is used doesn't come with the component all the same", () => {
  const early = sourceFiles()
    .filter((file) => file.startsWith("src/components/") && !isTest(file))
    .flatMap((file) => {
      const later = readText(file).matchAll(/\bimport\("([^"]+)"\)/g);
      const [src, components, component] = file.split("/");
      const atOnce = reachAtOnce(`${src}/${components}/${component}/index.tsx`);
      return Array.from(later, ([, target = ""]) => locateImport(file, target) ?? "")
        .filter((target) => atOnce.has(target))
        .map((target) => `${file} loads ${target}`);
    });
  expect(early).toEqual([]);
});

test("what renders the desk's page has nothing of the desk but its title", () => {
  const desk = "src/components/Desk";
  const rendered = reachAtOnce(`${desk}/index.tsx`, `${desk}/open-desk.tsx`);
  const own = [...rendered].filter((file) => file.startsWith(desk));
  expect(own.sort()).toEqual(
    ["desk-title.tsx", "index.tsx", "store/is-preview.ts"].map((file) => `${desk}/${file}`),
  );
});

test("a component and its stylesheet name the same classes", () => {
  const files = sourceFiles().filter((file) => file.startsWith("src/"));
  const named = new Set(files.flatMap(namedClasses));
  const sheets = new Set(Array.from(named, (place) => place.replace(/ .*/, "")));
  const declared = new Set([...sheets].flatMap(declaredClasses));
  expect([...named].filter((place) => !declared.has(place))).toEqual([]);
  expect([...declared].filter((place) => !named.has(place))).toEqual([]);
});

test("every page of the guide exists in both locales", () => {
  const english = "i18n/en/docusaurus-plugin-content-docs/current/guide";
  const isPage = (path: string) => path.endsWith(".md");
  expect(filesBelow(english).filter(isPage)).toEqual(filesBelow("docs/guide").filter(isPage));
});

test("no test and no formatter rests on this repository's own records, or on whose site it is", () => {
  const own =
    /repository\w*, "(?:records|docusaurus\.config\.ts)"|"(?:\.\.\/)+records\b(?!\/[\w-]+\.ts")/;
  const tests = sourceFiles().filter((file) => isTest(file) || file.startsWith("scripts/test/"));
  expect(tests.filter((file) => own.test(readText(file)))).toEqual([]);
  expect(JSON.parse(readText(".biome.json")).files.includes).toContain("!records");
});

test("the workflow publishes what is checked and built, whatever the program's tests say", () => {
  const workflow = readText(".github/workflows/site.yml");
  expect(workflow).toMatch(/\n {2}deploy:\n(?: {4}.*\n)* {4}needs: \[check, merge\]\n/);
  expect(workflow).not.toMatch(/npm (?:run )?(?:test|cit|lint|t)\b/);
});

test("nothing that is installed runs a program of its own, and none of it is left for npm to ask about", () => {
  const { packages } = JSON.parse(readText("package-lock.json"));
  const scripted = Object.keys(packages).filter((path) => packages[path].hasInstallScript);
  const { allowScripts } = JSON.parse(readText("package.json"));
  expect(allowScripts).toEqual(
    Object.fromEntries(scripted.map((path) => [path.replace("node_modules/", ""), false])),
  );
});

/** The places, of files or of what `placeOf` gives for them, that reach themselves by imports. */
function findCircles(files: readonly string[], placeOf: (file: string) => string): string[] {
  const targets = new Map<string, Set<string>>();
  for (const file of files) {
    const place = placeOf(file);
    const own = targets.get(place) ?? new Set();
    targets.set(place, own);
    const imported = importsOf(file).filter((target) => !target.startsWith("node:"));
    for (const target of imported.map(placeOf)) if (target !== place) own.add(target);
  }
  return [...targets.keys()].filter((place) => {
    const reached = new Set(targets.get(place));
    for (const next of reached) for (const target of targets.get(next) ?? []) reached.add(target);
    return reached.has(place);
  });
}

/** A file, and all that comes with it, of one file none: what it imports other than as types, and so on. */
function reachAtOnce(start: string, without?: string): ReadonlySet<string> {
  const reached = new Set(existsSync(join(repository, start)) ? [start] : []);
  for (const file of reached)
    for (const path of importsAtOnce(file)) if (path !== without) reached.add(path);
  return reached;
}

/** The files of this repository that a file imports other than as types. */
function importsAtOnce(file: string): string[] {
  const clause = /^(?:import|export) (?!type )([^;"]*)from "([^"]+\.tsx?)"/gm;
  return [...readText(file).matchAll(clause)].flatMap(([, names = "", target = ""]) => {
    const isOfTypes = /^{(?:\s*type \w+,?)+\s*} $/.test(names);
    return isOfTypes ? [] : (locateImport(file, target) ?? []);
  });
}

function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file);
}

function sourceFiles(): string[] {
  return ["scripts", "src"].flatMap((folder) =>
    filesBelow(folder)
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `${folder}/${file}`),
  );
}

/** The classes that a component takes from stylesheets, as `<path> <class>`. */
function namedClasses(file: string): string[] {
  const text = readText(file);
  const sheets = text.matchAll(/\bimport (\w+) from "([^"]+\.module\.css)"/g);
  return [...sheets].flatMap(([, variable = "", target = ""]) => {
    const names = text.matchAll(new RegExp(`(?<![/\\w])${variable}\\.(\\w+)`, "g"));
    return Array.from(names, ([, name]) => `${locateImport(file, target)} ${name}`);
  });
}

/** The classes of a stylesheet's own, not the theme's. */
function declaredClasses(sheet: string): string[] {
  const own = readText(sheet).replace(/\/\*.*?\*\/|:global\([^)]*\)+/gs, "");
  return Array.from(own.matchAll(/\.([a-z]\w*)(?=[^{};]*{)/g), ([, name]) => `${sheet} ${name}`);
}

/** Several tests read every file. */
const texts = new Map<string, string>();

function readText(file: string): string {
  const text = texts.get(file) ?? readFileSync(join(repository, file), "utf8");
  texts.set(file, text);
  return text;
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(repository, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(join(repository, folder), join(entry.parentPath, entry.name)))
    .map((path) => path.split(sep).join("/"))
    .sort();
}

/** What a file imports from this repository (as a path from its root) and from Node (as `node:…`). */
function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readText(file));
  return importedFiles.flatMap(({ fileName }) => locateImport(file, fileName) ?? []);
}

function locateImport(file: string, target: string): string | undefined {
  if (isBuiltin(target)) return target.startsWith("node:") ? target : `node:${target}`;
  if (target.startsWith("@site/")) return target.slice("@site/".length);
  if (!target.startsWith(".")) return undefined;
  const path = relative(repository, resolve(repository, dirname(file), target));
  return path.split(sep).join("/");
}

/** What Docusaurus, the compiler and a process of the pool ask a module for by its name. */
const askedByName = new Set(["onRouteUpdate", "__importDefault", "task"]);

/** What a file exports by name, but for that. */
function exportedNames(file: string): string[] {
  const declared = /^export (?:async )?(?:function\*?|const|let|type|interface|class) (\w+)/gm;
  const names = [...readText(file).matchAll(declared)].map(([, name = ""]) => name);
  return names.filter((name) => !askedByName.has(name));
}

/** What a file imports by name, as `<path> <name>`; `*` for all of a module that is loaded as it runs. */
function importedNames(file: string): string[] {
  const text = readText(file);
  const clauses = text.matchAll(
    /\b(?:import|export) (?:type )?(?:\w+, )?{([^}]*)} from "([^"]+)"/g,
  );
  const loaded = text.matchAll(/\bimport\("([^"]+)"\)/g);
  return [
    ...[...clauses].flatMap(([, names = "", target = ""]) =>
      names
        .split(",")
        .map((name) =>
          name
            .trim()
            .replace(/^type /, "")
            .replace(/ as .*$/, ""),
        )
        .map((name) => `${locateImport(file, target)} ${name}`),
    ),
    ...[...loaded].map(([, target = ""]) => `${locateImport(file, target)} *`),
  ];
}
