import {mkdir, mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {dirname, join, resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {build, type Plugin} from "vite";
import {type Chunks, type PageParts, pageHtml} from "./page-html.ts";

type Renderer = typeof import("./render-page.tsx");

/**
 * Draws every page of the default dataset when the site is built, each into a folder of
 * its own, so that any static host serves it at its address without a rule.
 */
export function drawPages(): Plugin {
  let root = "";
  let outDir = "";
  let chunks: Chunks = new Map();
  return {
    name: "draw-pages",
    apply: (_config, {command, isSsrBuild}) => command === "build" && isSsrBuild !== true,
    configResolved(config) {
      root = config.root;
      outDir = resolve(config.root, config.build.outDir);
    },
    writeBundle(_options, bundle) {
      chunks = new Map(
        Object.values(bundle).flatMap((file) =>
          file.type === "chunk" && file.facadeModuleId !== null
            ? [[file.facadeModuleId.slice(root.length + 1), {file: file.fileName, imports: file.imports}] as const]
            : [],
        ),
      );
    },
    closeBundle: {
      order: "post",
      sequential: true,
      async handler(error) {
        if (error !== undefined) return;
        // A folder of its own for each build: two at a time must not take it from each other.
        const folder = await mkdtemp(join(root, "node_modules/.jinlin-renderer-"));
        const {defaultDataset, pagesOf, renderPage} = await buildRenderer(root, folder);
        const template = await readFile(join(outDir, "index.html"), "utf8");
        const json = await readJson(join(outDir, "data", `${defaultDataset}.json`));
        const index = await readJson(join(outDir, "data/index.json"));
        const pages = pagesOf(json);
        for (const path of pages) {
          const parts: PageParts = {
            path,
            paths: pages,
            body: await renderPage(path, json, index),
            dataset: defaultDataset,
          };
          await writePage(join(outDir, path, "index.html"), pageHtml(template, parts, chunks));
        }
        await rm(folder, {recursive: true});
      },
    },
  };
}

/** Builds the module that draws pages, apart from the site, and loads it. */
async function buildRenderer(root: string, folder: string): Promise<Renderer> {
  await build({
    root,
    configFile: false,
    logLevel: "warn",
    define: {"process.env.NODE_ENV": '"production"'},
    build: {ssr: "src/build/render-page.tsx", outDir: folder, emptyOutDir: true, copyPublicDir: false},
  });
  return import(pathToFileURL(join(folder, "render-page.js")).href);
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, "utf8"));
}

async function writePage(file: string, html: string): Promise<void> {
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, html);
}
