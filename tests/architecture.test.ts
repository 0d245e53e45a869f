import {readdirSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {findCycle} from "./support/source/find-cycle.ts";
import {importsOf} from "./support/source/imports-of.ts";
import {folderOf, readSources} from "./support/source/read-sources.ts";
import {shortcutsOf} from "./support/source/shortcuts-of.ts";
import {parseModule} from "./support/source/syntax.ts";

/** What a folder of src may import of ours, besides itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  dataset: [],
  offline: [],
  locale: [],
  coverage: ["dataset"],
  figures: ["dataset", "coverage", "locale"],
  charts: ["figures", "locale"],
  export: ["figures", "charts", "locale"],
  view: ["dataset", "coverage", "figures", "locale"],
  ui: ["locale"],
  pages: ["dataset", "coverage", "figures", "charts", "export", "view", "ui", "locale", "offline"],
  app: ["dataset", "pages", "view", "ui", "locale", "offline"],
  build: ["offline", "dataset", "coverage", "figures", "charts", "export", "view", "ui", "locale", "pages", "app"],
  publish: ["dataset"],
  "main.tsx": ["app"],
};

const sources = readSources();

describe("the house", () => {
  it("has the folders of the map, and in src itself main.tsx alone", () => {
    const unknown = sources.filter(({folder}) => mayImport[folder] === undefined);
    expect(unknown.map(({path}) => path)).toEqual([]);
  });

  it.each(Object.entries(mayImport))("%s imports, of ours, only %j", (folder, allowed) => {
    const strays = sources
      .filter((source) => source.folder === folder)
      .flatMap(({path, ours}) => ours.map((imported) => ({path, imported})))
      .filter(({imported}) => ![folder, ...allowed].includes(folderOf(imported)));
    expect(strays).toEqual([]);
  });

  it("has no folder with more than 20 files beside each other, style sheets included", () => {
    const counts = new Map<string, number>();
    for (const entry of readdirSync("src", {recursive: true, withFileTypes: true})) {
      if (entry.isFile()) counts.set(entry.parentPath, (counts.get(entry.parentPath) ?? 0) + 1);
    }
    expect(counts.size).toBeGreaterThan(40);
    expect([...counts].filter(([, count]) => count > 20)).toEqual([]);
  });

  it.each([
    ["pages", "a page", ["parts", "errors"]],
    ["export/office", "a kind of office file", ["chart", "office"]],
    ["export", "a format", ["picture", "svg", "png", "data", "metadata", "export"]],
  ])("in %s, %s sees no other, only what they share: %j", (layer, _, shared) => {
    const roomOf = (path: string) => {
      const names = path.slice(layer.length + 1).split("/");
      return names.length > 1 ? (names[0] ?? "") : (layer.split("/").at(-1) ?? "");
    };
    const within = sources.filter(({path}) => path.startsWith(`${layer}/`));
    const strays = within
      // What joins the formats (a pack, the top's own files) sees them all.
      .filter(({path}) => roomOf(path) !== layer.split("/").at(-1) && roomOf(path) !== "pack")
      .flatMap(({path, ours}) => ours.map((imported) => ({path, imported})))
      .filter(({imported}) => imported.startsWith(`${layer}/`))
      .filter(({path, imported}) => roomOf(imported) !== roomOf(path) && !shared.includes(roomOf(imported)));
    expect(strays).toEqual([]);
  });

  it("keeps a register's private columns from all that counts, draws, exports or addresses", () => {
    const strays = sources
      .filter(({folder}) => ["coverage", "figures", "charts", "export", "view"].includes(folder))
      .filter(({ours}) => ours.some((imported) => /private-columns/.test(imported)));
    expect(strays.map(({path}) => path)).toEqual([]);
    expect(
      sources.filter(({ours}) => ours.some((imported) => imported.includes("private-columns"))).length,
    ).toBeGreaterThan(1);
  });

  it("has no cycle of imports, of types neither", () => {
    expect(findCycle(new Map(sources.map(({path, ours}) => [path, ours])))).toBeNull();
  });

  it("computes coverage and figures without React or a drawing", () => {
    const drawing = sources
      .filter(({folder}) => folder === "coverage" || folder === "figures")
      .filter(({packages}) => packages.some((name) => /^(?:react|recharts|@base-ui)\b/.test(name)));
    expect(drawing.map(({path}) => path)).toEqual([]);
  });
});

describe("a file of src", () => {
  it("has at most 300 lines", () => {
    expect(sources.filter(({lines}) => lines > 300).map(({path, lines}) => `${path}: ${lines}`)).toEqual([]);
  });

  it("has under 60 lines in the median", () => {
    const lines = sources.map((source) => source.lines).sort((a, b) => a - b);
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThan(60);
  });

  it("has no cast but `as const`, no `!`, no `any`, no default export, and is no barrel", () => {
    const shortcuts = sources.flatMap(({path, module}) =>
      shortcutsOf(module).map((shortcut) => `${path}: ${shortcut}`),
    );
    expect(shortcuts).toEqual([]);
  });

  it("names what it imports of ours with its extension", () => {
    const bare = sources.flatMap(({path, relative}) =>
      relative.filter((name) => !/\.[a-z]+(?:\?[\w&]+)?$/.test(name)).map((name) => `${path}: ${name}`),
    );
    expect(bare).toEqual([]);
  });

  it("never tells the type checker to look away", () => {
    expect(sources.filter(({text}) => /@ts-(?:ignore|expect-error|nocheck)/.test(text)).map(({path}) => path)).toEqual(
      [],
    );
  });
});

describe("these rules", () => {
  it.each([
    ["const a = b as C;", ["as"]],
    ["const a = <C>b;", ["<type>"]],
    ["const a = b!.c;", ["!"]],
    ["let a!: string;", ["!"]],
    ["function a(b: any) {}", ["any"]],
    ["export default a;", ["export default"]],
    ["export {a as default};\nconst a = 1;", ["export default"]],
    ['export {a} from "./a.ts";\nexport * from "./b.ts";', ["barrel"]],
    ['import {a} from "./a.ts";\nexport {a};', ["barrel"]],
    ['import {a as b} from "./a.ts";\nexport const c = [b, !b] as const;', []],
    ['export {a} from "./a.ts";\nexport const b = 1;', []],
  ])("find in %j %j", (text, shortcuts) => {
    expect(shortcutsOf(parseModule("a.ts", text))).toEqual(shortcuts);
  });

  it("see every way to import: values, types, later, and again exported", () => {
    const text = `import a from "./a.ts";
      import type {B} from "./b.ts";
      import "./c.ts";
      export * from "./d.ts";
      export type {E} from "./e.ts";
      const f = await import("./f.ts");
      type G = import("./g.ts").G;`;
    expect(
      importsOf(parseModule("x.ts", text))
        .map((name) => name.slice(2, 3))
        .join(""),
    ).toBe("abcdefg");
  });

  it("find a cycle, and none in a diamond", () => {
    const diamond: [string, string[]][] = [
      ["a", ["b", "c"]],
      ["b", ["d"]],
      ["c", ["d"]],
    ];
    expect(findCycle(new Map(diamond))).toBeNull();
    expect(findCycle(new Map([...diamond, ["d", ["b"]]]))).toEqual(["b", "d", "b"]);
  });
});
