import {mkdir, mkdtemp, readFile, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import react from "@vitejs/plugin-react";
import {build} from "vite";
import {compressFolder} from "../../src/build/compress-built.ts";
import {toStaticPage} from "./to-static-page.ts";

export type PageName = "app" | "static" | "client-only" | "eight-charts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Builds pages for a bench, each with its Brotli copies.
 *
 * @param names - "app" before "static", which is made from it.
 * @returns A new folder, with one of each name in it.
 */
export async function writePages(names: readonly PageName[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "jinlin-bench-"));
  for (const name of names) {
    const outDir = join(folder, name);
    if (name === "app") await build({root, logLevel: "warn", build: {outDir, emptyOutDir: true}});
    else if (name === "static") await writeStatic(join(folder, "app", "index.html"), outDir);
    else await buildPeer(name, outDir);
    if (name !== "app") await compressFolder(outDir);
  }
  return folder;
}

async function writeStatic(drawn: string, outDir: string): Promise<void> {
  await mkdir(outDir);
  await writeFile(join(outDir, "index.html"), toStaticPage(await readFile(drawn, "utf8")));
}

/** Builds a peer as Vite does unless told: no more than its React plugin and the dataset. */
async function buildPeer(name: PageName, outDir: string): Promise<void> {
  await build({
    root: join(root, "tests/bench/peers", name),
    configFile: false,
    logLevel: "warn",
    base: "./",
    publicDir: join(root, "public"),
    plugins: [react()],
    build: {outDir, emptyOutDir: true, chunkSizeWarningLimit: 2000},
  });
}
