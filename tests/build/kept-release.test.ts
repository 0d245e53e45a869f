import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {readKeptRelease} from "../../src/build/kept-release.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jinlin-kept-"));
  const html = '<script type="module" crossorigin src="./assets/index-1a2b3c4.js"></script>';
  write("index.html", html);
  write("en/about/index.html", html.replace("./", "../../"));
  for (const name of ["404.html", "manifest.webmanifest", "data/index.json", "data/template.xlsx", "icons/icon.svg"])
    write(name, name);
  for (const name of ["index-1a2b3c4.js", "page-1.css", "noto-1.woff", "index-1a2b3c4.js.br"])
    write(`assets/${name}`, "1");
  write("embed/by-lever/index.html", html);
  write("en/embed/by-lever/index.html", html);
  for (const name of ["preview.png", "schema/dataset.schema.json", "sw.js", "index.html.gz"]) write(name, name);
});

afterEach(() => rmSync(folder, {recursive: true}));

function write(name: string, content: string): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, content);
}

describe("readKeptRelease(folder)", () => {
  it("lists what reading needs, pages drawn ahead last and by their folders", async () => {
    const {files, entry} = await readKeptRelease(folder);
    expect(files.map(({url}) => url)).toEqual([
      "404.html",
      "assets/index-1a2b3c4.js",
      "assets/page-1.css",
      "data/index.json",
      "data/template.xlsx",
      "icons/icon.svg",
      "./",
      "manifest.webmanifest",
      "en/about/",
    ]);
    expect(entry).toBe("assets/index-1a2b3c4.js");
  });

  it("gives a revision to what is not named by its content: 12 letters of its hash", async () => {
    const {files} = await readKeptRelease(folder);
    const revisions = Object.fromEntries(files.map(({url, revision}) => [url, revision]));
    expect(revisions["assets/index-1a2b3c4.js"]).toBeNull();
    expect(revisions["data/index.json"]).toBe("cf904c3b3dbb");
  });

  it("is another release when one byte of one file is another, and the same when none is", async () => {
    const {id, bytes} = await readKeptRelease(folder);
    expect(await readKeptRelease(folder)).toMatchObject({id, bytes});
    write("data/index.json", "data/index.jsoN");
    expect((await readKeptRelease(folder)).id).not.toBe(id);
  });

  it("counts the bytes of what is kept, and knows the fonts by their names", async () => {
    const {bytes, fonts} = await readKeptRelease(folder);
    write("assets/noto-2.woff", "1");
    const later = await readKeptRelease(folder);
    expect(later.bytes).toBe(bytes);
    expect(later.fonts).not.toBe(fonts);
  });

  it("refuses a site whose first page names no script", async () => {
    write("index.html", "<p>");
    await expect(readKeptRelease(folder)).rejects.toThrow("page without a script");
  });
});
