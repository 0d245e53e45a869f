import {type Built, chunksOf, pageModules, sheetsOf} from "./page-needs.ts";
import {policyFor} from "./policy-for.ts";
import {styleMark} from "./style-mark.ts";

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
  const page = template
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\s*/, "")
    .replace('<html lang="zh-CN"', `<html lang="${isEnglish ? "en" : "zh-CN"}" data-ahead="${up}data/${dataset}.json"`)
    .replace(/<title>.*?<\/title>/, () => `<title>${heading} · ${isEnglish ? "Jinlin" : "近邻看板"}</title>`)
    .replace(/<link rel="modulepreload"[^>]*>\s*/g, "")
    .replaceAll(/(?<= (?:src|href)=")\.\//g, () => up || "./")
    .replace("<!--other-language-->", () => alternates(chinese, up))
    .replace("</head>", () => `<style>${styles}</style>\n  </head>`)
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
