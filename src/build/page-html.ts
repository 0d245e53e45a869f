import {queryKeys} from "../view/address/query-keys.ts";
import {policyFor} from "./content-security-policy.ts";
import {printRulesLast, styleMark} from "./page-styles.ts";

type BuiltChunk = {imports: readonly string[]; sheets: readonly string[]};

/** What the build made, by file name. */
export type Built = {
  /** The chunk of each module that one was made for: "src/pages/about/about-page.tsx". */
  modules: ReadonlyMap<string, string>;
  chunks: ReadonlyMap<string, BuiltChunk>;
  /** The text of each stylesheet. */
  sheets: ReadonlyMap<string, string>;
};

/**
 * The modules that a page's first view is made of: its own, and the sentences of its language.
 *
 * @param path - Below the site's root, without its language: "/metrics/bases".
 */
export function pageModules(path: string, isEnglish: boolean): string[] {
  const page = pageOf(path);
  return [
    `src/pages/${page}-page.tsx`,
    ...(page === "overview/overview" ? ["src/pages/overview/overview-figures.tsx"] : []),
    `src/locale/${isEnglish ? "en" : "zh"}/messages.ts`,
    ...(path === "/wall" ? [`src/locale/${isEnglish ? "en" : "zh"}/parts/wall.ts`] : []),
    ...(path === "/data" ? registerModules.map((name) => `src/locale/${isEnglish ? "en" : "zh"}/${name}.ts`) : []),
  ];
}

/** The sentences of a register, in which the page of the datasets speaks. */
const registerModules = ["register-messages", "register-overrides"];

/** The chunks of modules, each followed by those that it imports itself; a module without a chunk has none. */
export function chunksOf(modules: readonly string[], {modules: files, chunks}: Built): string[] {
  const wanted = modules.flatMap((module) => {
    const file = files.get(module);
    return file === undefined ? [] : [file, ...(chunks.get(file)?.imports ?? [])];
  });
  return [...new Set(wanted)];
}

/**
 * The stylesheets of chunks and of all that they import, each once; those of an import come
 * first, as the app would bring them.
 */
export function sheetsOf(files: readonly string[], {chunks}: Built): string[] {
  const seen = new Set<string>();
  const visit = (file: string): readonly string[] => {
    const chunk = chunks.get(file);
    if (chunk === undefined || seen.has(file)) return [];
    seen.add(file);
    return [...chunk.imports.flatMap(visit), ...chunk.sheets];
  };
  return [...new Set(files.flatMap(visit))];
}

/** The page that an address is drawn by, below `src/pages`; a list of pages and a page of it are two. */
function pageOf(path: string): string {
  const [first, second] = path.split("/").filter((name) => name !== "");
  switch (first) {
    case undefined:
      return "overview/overview";
    case "explore":
    case "data":
    case "wall":
    case "about":
      return `${first}/${first}`;
    case "metrics":
      return "metric/metric";
    case "records":
      return "record/record";
    case "framework":
      return second === undefined ? "framework/framework" : "framework/node";
    case "townships":
      return second === undefined ? "townships/townships" : "townships/township";
    default:
      return "errors/not-found";
  }
}

export type PageParts = {
  /** The page's path below the site's root, with its language: "/en/about". */
  path: string;
  /** The paths of all pages drawn, among which links lead. */
  paths: readonly string[];
  body: string;
  dataset: string;
};

/**
 * Writes a page drawn ahead into the built index.html: its language and title, its markup,
 * the styles of all that it shows, links that lead from its folder, and what the app will
 * need next.
 *
 * @param template - The built index.html, with its policy and the app's own styles.
 */
export function pageHtml(template: string, {path, paths, body, dataset}: PageParts, built: Built): string {
  const up = "../".repeat(path.split("/").filter((name) => name !== "").length);
  const isEnglish = path === "/en/" || path.startsWith("/en/");
  const chinese = isEnglish ? path.slice(3) : path;
  const heading = /<h1[^>]*>(?<words>.*?)<\/h1>/s.exec(body)?.groups?.words ?? "";
  const chunks = chunksOf(pageModules(chinese, isEnglish), built);
  const sheets = sheetsOf(chunks, built).filter((file) => !template.includes(file));
  const styles = sheets.map((file) => built.sheets.get(file)?.trim()).join("");
  const next = [
    ...sheets.map((file) => styleMark(up + file)),
    ...chunks.map((file) => `<link rel="modulepreload" crossorigin href="${up}${file}">`),
    "<script>preloadData()</script>",
  ];
  const whole = template
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\s*/, "")
    .replace(
      '<html lang="zh-CN"',
      `<html lang="${isEnglish ? "en" : "zh-CN"}" data-ahead="${up}data/${dataset}.json" data-keys="${queryKeys.join("|")}"`,
    )
    .replace(/<title>.*?<\/title>/, () => `<title>${heading} · ${isEnglish ? "Jinlin" : "近邻看板"}</title>`)
    .replace(/<link rel="modulepreload"[^>]*>\s*/g, "")
    .replaceAll(/(?<= (?:src|href)=")\.\//g, () => up || "./")
    .replace("<!--other-language-->", () => alternates(chinese, up))
    .replace("</head>", () => `<style>${styles}</style>\n  </head>`)
    .replace(
      /(?<script>\s*<script type="module"[^>]*><\/script>)(?<rest>.*)<div id="root"><\/div>/s,
      (_all, script: string, rest: string) => {
        const markup = withoutStyles(relativeLinks(body, up, paths));
        return `${rest}<div id="root">${markup}</div>${script}\n    ${next.join("\n    ")}`;
      },
    );
  const page = printRulesLast(whole);
  const charset = '<meta charset="utf-8" />';
  return page.replace(
    charset,
    () => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policyFor(page)}" />`,
  );
}

function alternates(chinesePath: string, up: string): string {
  const below = chinesePath.slice(1);
  const folder = below === "" ? "" : `${below}/`;
  const here = up || "./";
  return [
    `<link rel="alternate" hreflang="zh-CN" href="${here}${folder}">`,
    `<link rel="alternate" hreflang="en" href="${here}en/${folder}">`,
  ].join("\n    ");
}

/**
 * Keeps apart the styles that place a drawing's parts, which the page's policy lets no markup
 * have: the script in the page's head gives them to what it shows of each figure. Where scripts
 * are off, rules say the same of what is shown then.
 *
 * @param body - Markup whose texts have no quotation mark of their own.
 * @throws {Error} If anything else has a style, which no one would give it.
 */
export function withoutStyles(body: string): string {
  const markup = body.replaceAll(' style="', ' data-style="');
  const [astray] = / data-style="[^"]*"/.exec(markup.replaceAll(/<(template|noscript)\b.*?<\/\1>/gs, "")) ?? [];
  if (astray !== undefined) throw new Error(`style outside a drawing:${astray}`);
  const fixed = [...markup.matchAll(/<noscript>.*?<\/noscript>/gs)].join("");
  const styles = new Set([...fixed.matchAll(/ data-style="(?<style>[^"]*)"/g)].map(({groups}) => groups?.style));
  if (styles.size === 0) return markup;
  const rules = [...styles].map((style) => `[data-style="${style}"]{${style}}`);
  return `${markup}<noscript><style>${rules.join("")}</style></noscript>`;
}

/** Leads the links of a page from its folder to others' folders; the app gives them their whole paths later. */
export function relativeLinks(body: string, up: string, paths: readonly string[]): string {
  return body.replaceAll(/(?<= href=")\/(?<below>[^"#?]*)(?<rest>[^"]*)/g, (_all, below: string, rest: string) => {
    const folder = below === "" || below.endsWith("/") || !paths.includes(`/${below}`) ? below : `${below}/`;
    return `${up || "./"}${folder}${rest}`;
  });
}
