import {readdir, readFile, stat, writeFile} from "node:fs/promises";
import {join, resolve} from "node:path";
import {promisify} from "node:util";
import {brotliCompress, constants, gzip} from "node:zlib";
import type {Plugin} from "vite";

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Below this a packet is sent anyway, and compressing wins nothing. */
const smallestBytes = 1024;

/**
 * Puts a Brotli and a gzip copy beside every file of text, as small as they get: time is spent
 * once here rather than at each visit. Hosts that know such copies (nginx, Caddy, our own
 * server) send them; others ignore them.
 */
export function compressBuilt(): Plugin {
  let outDir = "";
  return {
    name: "compress-built",
    apply: "build",
    configResolved({root, build}) {
      outDir = resolve(root, build.outDir);
    },
    closeBundle: {
      order: "post",
      sequential: true,
      async handler(error) {
        if (error === undefined) await compressFolder(outDir);
      },
    },
  };
}

/** Writes the compressed copies of every file of text below a folder. */
export async function compressFolder(folder: string): Promise<void> {
  const names = await readdir(folder, {recursive: true});
  const texts = names.filter((name) => /\.(?:html|js|css|json|svg|webmanifest|csv|txt)$/.test(name));
  await Promise.all(texts.map((name) => compressFile(join(folder, name))));
}

async function compressFile(path: string): Promise<void> {
  const {size} = await stat(path);
  if (size < smallestBytes) return;
  const content = await readFile(path);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: size,
  };
  await Promise.all([
    brotli(content, {params}).then((copy) => writeFile(`${path}.br`, copy)),
    gzipped(content, {level: constants.Z_BEST_COMPRESSION}).then((copy) => writeFile(`${path}.gz`, copy)),
  ]);
}
