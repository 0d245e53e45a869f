import {cp, mkdtemp, readdir, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {writeServiceWorker} from "../../../src/build/keep-offline.ts";

/** What the footer says in the next release. */
export const nextWords = "第二版";

/**
 * Makes a later release of a built site: every script has another name, the footer other words,
 * the list of datasets other bytes, and its service worker lists all that.
 */
export async function nextRelease(built: string): Promise<{folder: string; remove: () => Promise<void>}> {
  const folder = await mkdtemp(join(tmpdir(), "jinlin-release-"));
  await cp(built, folder, {recursive: true, filter: (name) => !/\.(?:br|gz)$/.test(name)});
  await rm(join(folder, "sw.js"));
  const scripts = (await readdir(join(folder, "assets"))).filter((name) => name.endsWith(".js"));
  const names = new Map(scripts.map((name) => [name, name.replace(/\.js$/, "2.js")]));
  const texts = (await readdir(folder, {recursive: true})).filter((name) => /\.(?:html|js)$/.test(name));
  for (const name of texts) {
    const path = join(folder, name);
    const text = await readFile(path, "utf8");
    const changed = text
      .replaceAll(/[\w.-]+\.js\b/g, (file) => names.get(file) ?? file)
      .replaceAll("近邻看板 · MIT 许可", `近邻看板 · MIT 许可 · ${nextWords}`);
    const to = join(
      folder,
      name.replace(/[^/]+$/, (file) => names.get(file) ?? file),
    );
    if (to !== path) await rm(path);
    await writeFile(to, changed);
  }
  const index = join(folder, "data/index.json");
  await writeFile(index, `${await readFile(index, "utf8")}\n\n`);
  await writeServiceWorker(process.cwd(), folder);
  return {folder, remove: () => rm(folder, {recursive: true})};
}
