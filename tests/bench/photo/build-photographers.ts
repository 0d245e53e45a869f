import {fileURLToPath} from "node:url";
import {gzipSync} from "node:zlib";
import {build} from "vite";

/** Libraries that photograph a part of a page. */
export const photographerNames = ["html2canvas-pro", "html-to-image", "modern-screenshot", "snapdom"] as const;

export type PhotographerName = (typeof photographerNames)[number];

/** A script that offers the library to a page, and its size as a server would send it. */
export type PhotographerCode = {name: PhotographerName; script: string; gzipBytes: number};

/** Builds each library as one script, with no more of it than the one call needs. */
export async function buildPhotographers(): Promise<PhotographerCode[]> {
  return Promise.all(
    photographerNames.map(async (name) => {
      const [script = ""] = await bundle([`peers/photographers/${name}.ts`], "iife");
      return {name, script, gzipBytes: gzipSync(script).length};
    }),
  );
}

/** How much our own way from a figure to a PNG weighs by gzip, with all that it shares with the page. */
export async function weighOwnExport(): Promise<number> {
  const chunks = await bundle(["../../src/export/render-file.ts", "../../src/export/metadata/metadata-for.ts"], "es");
  return chunks.reduce((sum, code) => sum + gzipSync(code).length, 0);
}

/** The code that modules need at once, by file; what it loads later, if ever, is not among it. */
async function bundle(entries: readonly string[], format: "es" | "iife"): Promise<string[]> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      write: false,
      lib: {
        entry: entries.map((entry) => fileURLToPath(new URL(entry, import.meta.url))),
        formats: [format],
        name: "bundled",
      },
      // A library keeps its spaces as ES modules unless told.
      minify: "oxc",
      rolldownOptions: {output: {minify: true}},
    },
  });
  const chunks = [built]
    .flat()
    .flatMap((one) => ("output" in one ? one.output : []))
    .flatMap((file) => (file.type === "chunk" ? [file] : []));
  const needed = new Set(chunks.filter(({isEntry}) => isEntry).map(({fileName}) => fileName));
  // A set also visits what is added while it is gone through.
  for (const name of needed) {
    for (const {fileName, imports} of chunks) if (fileName === name) for (const one of imports) needed.add(one);
  }
  return chunks.filter(({fileName}) => needed.has(fileName)).map(({code}) => code);
}
