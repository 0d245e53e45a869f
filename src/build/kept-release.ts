import {createHash} from "node:crypto";
import {readdir, readFile, stat} from "node:fs/promises";
import {join} from "node:path";
import type {KeptFile, KeptRelease} from "../offline/kept-file.ts";

/** What reading needs: pages, scripts, styles, data, and what an installed app is shown by. */
const isNeeded = (name: string) =>
  /^assets\/.+\.(?:js|css)$/.test(name) ||
  /^data\/.+\.(?:json|csv|xlsx)$/.test(name) ||
  /^icons\/.+\.(?:png|svg)$/.test(name) ||
  (/(?:^|\/)index\.html$/.test(name) && !/^(?:en\/)?embed\//.test(name)) ||
  name === "404.html" ||
  name === "manifest.webmanifest";

/** The app's own page and all that it is made of come first: by them every other page can be drawn already. */
const isPageOfOne = (name: string) => name.endsWith("/index.html");

/**
 * Lists the files of a built site that are kept for reading without a network.
 *
 * What is named by its content needs no revision; of all else, its hash is one. A page is known
 * by its folder, as it is asked for. Compressed copies, the fonts of PDF files, figures for other
 * sites' pages and what nobody reads (a preview, schemas) are left out.
 *
 * @param folder - The finished site.
 * @throws {Error} If its first page names no script.
 */
export async function readKeptRelease(folder: string): Promise<KeptRelease> {
  const all = (await readdir(folder, {recursive: true})).map((name) => name.replaceAll("\\", "/")).sort();
  const names = all.filter(isNeeded);
  const ordered = [...names.filter((name) => !isPageOfOne(name)), ...names.filter(isPageOfOne)];
  const html = await readFile(join(folder, "index.html"), "utf8");
  const entry = /<script type="module"[^>]* src="[^"]*?(?<file>assets\/[^"]+)"/.exec(html)?.groups?.file;
  if (entry === undefined) throw new Error(`page without a script: ${join(folder, "index.html")}`);
  const files = await Promise.all(ordered.map((name) => keptFile(folder, name)));
  const sizes = await Promise.all(ordered.map(async (name) => (await stat(join(folder, name))).size));
  return {
    id: hashOf(JSON.stringify(files)),
    files,
    entry,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    fonts: hashOf(all.filter((name) => /\.woff2?$/.test(name)).join(" ")),
  };
}

async function keptFile(folder: string, name: string): Promise<KeptFile> {
  const url = name === "index.html" ? "./" : name.replace(/index\.html$/, "");
  const isNamedByContent = name.startsWith("assets/");
  return {url, revision: isNamedByContent ? null : hashOf(await readFile(join(folder, name)))};
}

function hashOf(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 12);
}
