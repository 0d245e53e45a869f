import {readFile} from "node:fs/promises";
import {join, resolve} from "node:path";
import {build, type Plugin} from "vite";
import {readKeptRelease} from "./kept-release.ts";

/** Writes the service worker of a finished site, with the list of what it keeps. */
export function keepOffline(): Plugin {
  let root = "";
  let outDir = "";
  return {
    name: "keep-offline",
    apply: (_config, {command, isSsrBuild}) => command === "build" && isSsrBuild !== true,
    configResolved(config) {
      root = config.root;
      outDir = resolve(config.root, config.build.outDir);
    },
    closeBundle: {
      order: "post",
      sequential: true,
      async handler(error) {
        if (error === undefined) await writeServiceWorker(root, outDir);
      },
    },
  };
}

/**
 * Writes `sw.js` into the root of a built site: a service worker rules over the folder that it
 * lies in, so it can't be among the scripts.
 *
 * @param root - The folder of the sources' project.
 */
export async function writeServiceWorker(root: string, outDir: string): Promise<void> {
  const release = await readKeptRelease(outDir);
  await build({
    root,
    configFile: false,
    logLevel: "warn",
    define: {"process.env.NODE_ENV": '"production"', keptRelease: JSON.stringify(release)},
    build: {
      target: ["chrome109", "safari16.4"],
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: "src/offline/worker/service-worker.ts",
        // No module: Firefox takes those as service workers only of late.
        output: {format: "iife", entryFileNames: "sw.js"},
      },
    },
  });
  const file = join(outDir, "sw.js");
  if (!(await readFile(file, "utf8")).includes(release.id))
    throw new Error(`service worker without its files: ${file}`);
}
