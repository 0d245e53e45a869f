import {readdirSync, readFileSync} from "node:fs";
import {posix, sep} from "node:path";
import {importsOf} from "./imports-of.ts";
import {parseModule, type SyntaxNode} from "./syntax.ts";

export type Source = {
  /** From `src`, with "/": `coverage/lead.ts`. */
  path: string;
  /** `main.tsx` and other files outside any folder are their own. */
  folder: string;
  lines: number;
  text: string;
  module: SyntaxNode;
  /** Specifiers of ours as written, styles and other assets included. */
  relative: string[];
  /** Modules of ours it imports, as paths from `src`; styles and other assets are not modules. */
  ours: string[];
  packages: string[];
};

/** Reads every module of `src`, in the order of their paths. */
export function readSources(): Source[] {
  return readdirSync("src", {recursive: true, encoding: "utf8"})
    .map((path) => path.replaceAll(sep, "/"))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"))
    .sort()
    .map(readSource);
}

function readSource(path: string): Source {
  const text = readFileSync(`src/${path}`, "utf8");
  const module = parseModule(path, text);
  const imports = importsOf(module);
  const relative = imports.filter((specifier) => specifier.startsWith("."));
  return {
    path,
    folder: folderOf(path),
    lines: text.trimEnd().split("\n").length,
    text,
    module,
    relative,
    ours: relative
      .filter((specifier) => /\.tsx?(?:\?.*)?$/.test(specifier))
      .map((specifier) => posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ""))),
    packages: imports.filter((specifier) => !specifier.startsWith(".")),
  };
}

/** The station of the house a path from `src` belongs to. */
export function folderOf(path: string): string {
  return path.split("/", 1)[0] ?? path;
}
