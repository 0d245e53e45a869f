import {readFileSync} from "node:fs";
import {readdir, readFile} from "node:fs/promises";
import {join} from "node:path";
import {build, type Plugin, type Rolldown} from "vite";
import {policyOfSingleFile} from "./content-security-policy.ts";

/**
 * Builds the dashboard as one page that brings all with it, and opens from a file by a double
 * click: scripts and styles stand in it, fonts are addresses of their own content, workers are
 * started from their text, and the site's data files are carried along.
 */
export function singleFile(): Plugin[] {
  return [carriedModules(), onePage()];
}

const start = "/src/main.tsx";

/** What a site has in files of their own, and a module names by address. */
function carriedModules(): Plugin {
  return {
    name: "carried-modules",
    enforce: "pre",
    load: {
      filter: {id: /\?(?:worker&url|url&no-inline)$/},
      async handler(id) {
        const [file = ""] = id.split("?");
        if (!id.endsWith("worker&url")) {
          return `export default ${JSON.stringify(`data:font/woff;base64,${readFileSync(file).toString("base64")}`)}`;
        }
        const script = JSON.stringify(await buildWorker(file));
        return `export default URL.createObjectURL(new Blob([${script}], {type: "text/javascript"}))`;
      },
    },
  };
}

async function buildWorker(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    define: {"process.env.NODE_ENV": '"production"', "import.meta.env.SITE_URL": '""'},
    build: {
      write: false,
      copyPublicDir: false,
      rolldownOptions: {input: file, output: {format: "es", codeSplitting: false}},
    },
  });
  const outputs = [result].flat().flatMap((built) => ("output" in built ? built.output : []));
  const [script, ...others] = outputs;
  if (script?.type !== "chunk" || others.length > 0) throw new Error(`worker of more than one file: ${file}`);
  return script.code;
}

function onePage(): Plugin {
  let dataFolder = "";
  return {
    name: "one-page",
    enforce: "post",
    configResolved({publicDir}) {
      dataFolder = join(publicDir, "data");
    },
    transformIndexHtml: {order: "pre", handler: (html) => html.replace(start, "/src/build/single-main.tsx")},
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const page = bundle["index.html"];
        if (page?.type !== "asset") throw new Error("page not built: index.html");
        const carried = await Promise.all((await readdir(dataFolder)).map((name) => carry(dataFolder, name)));
        const html = bringIn(String(page.source), bundle).replace("</body>", () => `${carried.join("")}</body>`);
        for (const name of Object.keys(bundle)) delete bundle[name];
        const source = html.replace(charset, () => `${charset}\n    ${policyOfSingleFile(html)}`);
        this.emitFile({type: "asset", fileName: "jinlin.html", source});
      },
    },
  };
}

const charset = '<meta charset="utf-8" />';

/** Puts the built scripts and styles in the place of the links to them. */
function bringIn(html: string, bundle: Rolldown.OutputBundle): string {
  let script = "";
  const page = html
    .replace("<!--other-language-->", "")
    .replaceAll(/<link rel="(?:manifest|apple-touch-icon)"[^>]*>\s*/g, "")
    .replaceAll(/<link rel="(?:stylesheet|modulepreload)"[^>]* href="\.\/(?<file>[^"]+)"[^>]*>\s*/g, (_all, file) => {
      const sheet = bundle[file];
      return sheet?.type === "asset" ? `<style>${String(sheet.source).trim()}</style>` : "";
    })
    .replace(/<script type="module"[^>]* src="\.\/(?<file>[^"]+)"><\/script>\s*/, (_all, file) => {
      const chunk = bundle[file];
      if (chunk?.type !== "chunk") throw new Error(`no script: ${file}`);
      script = chunk.code.trim().replaceAll(/<(?=\/script|!--)/gi, "\\x3C");
      return "";
    });
  // A script of its own text does not wait for the page by being fetched: a module waits in any case.
  return page.replace("</body>", () => `<script type="module">${script}</script>\n  </body>`);
}

const types: Readonly<Record<string, string>> = {
  json: "application/json",
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

async function carry(folder: string, name: string): Promise<string> {
  const type = types[name.split(".").pop() ?? ""];
  if (type === undefined) throw new Error(`file of a type that is not carried: ${name}`);
  const content = (await readFile(join(folder, name))).toString("base64");
  return `<script type="text/plain" data-file="data/${name}" data-type="${type}">${content}</script>\n`;
}
