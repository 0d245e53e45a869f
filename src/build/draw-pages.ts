import {mkdir, mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {dirname, join, resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {build, type Plugin, type Rolldown} from "vite";
import {embedHtml} from "./embed-html.ts";
import {type Built, type PageParts, pageHtml} from "./page-html.ts";

type Renderer = typeof import("./render-page.tsx");

/**
 * Draws every page of the default dataset when the site is built, each into a folder of
 * its own, so that any static host serves it at its address without a rule.
 */
export function drawPages(): Plugin {
  let root = "";
  let outDir = "";
  let built: Built = {modules: new Map(), chunks: new Map(), sheets: new Map()};
  return {
    name: "draw-pages",
    apply: (_config, {command, isSsrBuild}) => command === "build" && isSsrBuild !== true,
    configResolved(config) {
      root = config.root;
      outDir = resolve(config.root, config.build.outDir);
    },
    writeBundle(_options, bundle) {
      built = readBundle(Object.values(bundle), root);
    },
    closeBundle: {
      order: "post",
      sequential: true,
      async handler(error) {
        if (error !== undefined) return;
        // A folder of its own for each build: two at a time must not take it from each other.
        const folder = await mkdtemp(join(root, "node_modules/.jinlin-renderer-"));
        const {defaultDataset, embedsOf, pagesOf, renderPage} = await buildRenderer(root, folder);
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
          await writePage(join(outDir, path, "index.html"), pageHtml(template, parts, built));
        }
        const frame = await readFile(join(root, "src/build/embed-page.html"), "utf8");
        const entry = entryOf(template);
        for (const path of embedsOf()) {
          const parts: PageParts = {
            path,
            paths: pages,
            body: await renderPage(path, json, index),
            dataset: defaultDataset,
          };
          await writePage(join(outDir, path, "index.html"), embedHtml(frame, parts, built, entry));
        }
        await rm(folder, {recursive: true});
      },
    },
  };
}

/** @throws {Error} If the built index.html has no script of the app. */
function entryOf(template: string): string {
  const entry = /<script type="module"[^>]* src="\.\/(?<file>[^"]+)"/.exec(template)?.groups?.file;
  if (entry === undefined) throw new Error("page without a script: index.html");
  return entry;
}

/** What of a bundle the pages are made with. */
function readBundle(files: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[], root: string): Built {
  const chunks = files.filter((file) => file.type === "chunk");
  const sheets = files.filter((file) => file.type === "asset").filter(({fileName}) => fileName.endsWith(".css"));
  return {
    modules: new Map(
      chunks.flatMap(({facadeModuleId, fileName}) =>
        facadeModuleId === null ? [] : [[facadeModuleId.slice(root.length + 1), fileName]],
      ),
    ),
    chunks: new Map(
      chunks.map(({fileName, imports, viteMetadata}) => [
        fileName,
        {imports, sheets: [...(viteMetadata?.importedCss ?? [])]},
      ]),
    ),
    sheets: new Map(sheets.map(({fileName, source}) => [fileName, String(source)])),
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
