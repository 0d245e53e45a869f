import {policyFor} from "./policy-for.ts";

/** The built chunks by the module they were made for: "src/pages/about-page.tsx". */
export type Chunks = ReadonlyMap<string, {file: string; imports: readonly string[]}>;

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
 * links that lead from its folder, and what the app will need next.
 *
 * @param template - The built index.html, with its policy and its styles.
 */
export function pageHtml(template: string, {path, paths, body, dataset}: PageParts, chunks: Chunks): string {
  const up = "../".repeat(path.split("/").filter((name) => name !== "").length);
  const isEnglish = path === "/en/" || path.startsWith("/en/");
  const chinese = isEnglish ? path.slice(3) : path;
  const heading = /<h1[^>]*>(?<words>.*?)<\/h1>/s.exec(body)?.groups?.words ?? "";
  const next = [
    ...nextChunks(chinese, isEnglish, chunks).map(
      (file) => `<link rel="modulepreload" crossorigin href="${up}${file}">`,
    ),
    "<script>preloadData()</script>",
  ];
  const page = template
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\s*/, "")
    .replace('<html lang="zh-CN"', `<html lang="${isEnglish ? "en" : "zh-CN"}" data-ahead="${up}data/${dataset}.json"`)
    .replace(/<title>.*?<\/title>/, () => `<title>${heading} · ${isEnglish ? "Jinlin" : "近邻看板"}</title>`)
    .replace(/<link rel="modulepreload"[^>]*>\s*/g, "")
    .replaceAll(/(?<= (?:src|href)=")\.\//g, () => up || "./")
    .replace("<!--other-language-->", () => alternates(chinese, up))
    .replace(
      /(?<script>\s*<script type="module"[^>]*><\/script>)(?<rest>.*)<div id="root"><\/div>/s,
      (_all, script: string, rest: string) => {
        return `${rest}<div id="root">${relativeLinks(body, up, paths)}</div>${script}\n    ${next.join("\n    ")}`;
      },
    );
  const charset = '<meta charset="utf-8" />';
  return page.replace(
    charset,
    () => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policyFor(page)}" />`,
  );
}

/** The chunk of the page and the sentences of its language, and what they import. */
function nextChunks(chinesePath: string, isEnglish: boolean, chunks: Chunks): string[] {
  const page = pageModule(chinesePath);
  const modules = [
    `src/pages/${page}-page.tsx`,
    ...(page === "overview" ? ["src/pages/overview-figures.tsx"] : []),
    `src/locale/${isEnglish ? "en" : "zh"}/messages.ts`,
  ];
  const wanted = modules.flatMap((module) => {
    const chunk = chunks.get(module);
    return chunk ? [chunk.file, ...chunk.imports] : [];
  });
  return [...new Set(wanted)];
}

/** The page that an address is drawn by; a list of pages and a page of it are two. */
function pageModule(chinesePath: string): string {
  const [first, second] = chinesePath.split("/").filter((name) => name !== "");
  switch (first) {
    case undefined:
      return "overview";
    case "explore":
    case "about":
      return first;
    case "metrics":
      return "metric";
    case "records":
      return "record";
    case "framework":
      return second === undefined ? "framework" : "node";
    case "townships":
      return second === undefined ? "townships" : "township";
    default:
      return "not-found";
  }
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

/** Leads the links of a page from its folder to others' folders; the app gives them their whole paths later. */
function relativeLinks(body: string, up: string, paths: readonly string[]): string {
  return body.replaceAll(/(?<= href=")\/(?<below>[^"#?]*)(?<rest>[^"]*)/g, (_all, below: string, rest: string) => {
    const folder = below === "" || below.endsWith("/") || !paths.includes(`/${below}`) ? below : `${below}/`;
    return `${up || "./"}${folder}${rest}`;
  });
}
