import {spawnSync} from "node:child_process";
import {copyFileSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {basename, join} from "node:path";
import {findProgram} from "../../support/find-program.mjs";

/** The other program that exported files are rendered with; null where the machine has none. */
export const renderer = findProgram("rsvg-convert");

type Rendering = {
  /** Lets the program find a single font, which has Latin letters only. */
  fonts?: "all" | "none with Chinese";
  /** Pixels of the PNG; two for each of the SVG's own unless told. */
  size?: {width: number; height: number};
};

/** Renders an SVG file as PNG outside any browser. */
export function renderElsewhere(svg: Buffer, {fonts = "all", size}: Rendering = {}): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "jinlin-render-"));
  try {
    const env = fonts === "all" ? process.env : {...process.env, FONTCONFIG_FILE: fontsWithoutChinese(folder)};
    const scale = size ? ["--width", `${size.width}`, "--height", `${size.height}`] : ["--zoom", "2"];
    const {status, stdout, stderr} = spawnSync(renderer ?? "", scale, {input: svg, env, maxBuffer: 32 * 2 ** 20});
    if (status !== 0) throw new Error(`rsvg-convert: ${stderr}`);
    return stdout;
  } finally {
    rmSync(folder, {recursive: true});
  }
}

function fontsWithoutChinese(folder: string): string {
  const chinese = fontFiles(":charset=7ec4");
  const latin = fontFiles(":charset=61:fontformat=TrueType").find((file) => !chinese.includes(file));
  if (latin !== undefined) copyFileSync(latin, join(folder, basename(latin)));
  const config = join(folder, "fonts.conf");
  writeFileSync(
    config,
    `<?xml version="1.0"?><fontconfig><dir>${folder}</dir><cachedir>${join(folder, "cache")}</cachedir></fontconfig>`,
  );
  return config;
}

function fontFiles(pattern: string): string[] {
  const {stdout} = spawnSync("fc-list", [pattern, "--format", "%{file}\n"], {encoding: "utf8"});
  return (stdout ?? "")
    .split("\n")
    .filter((file) => file !== "")
    .sort();
}
