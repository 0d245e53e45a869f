import {describe, expect, it} from "vitest";
import {type Built, chunksOf, pageModules, sheetsOf} from "../../src/build/page-html.ts";

const built: Built = {
  modules: new Map([["src/pages/about/about-page.tsx", "about.js"]]),
  chunks: new Map([
    ["index.js", {imports: ["base.js"], sheets: ["index.css"]}],
    ["base.js", {imports: [], sheets: ["tokens.css", "base.css"]}],
    ["about.js", {imports: ["page.js", "index.js"], sheets: ["about.css"]}],
    // Two chunks that import each other.
    ["page.js", {imports: ["base.js", "about.js"], sheets: ["page.css"]}],
  ]),
  sheets: new Map(),
};

it.each([
  [
    "/",
    false,
    ["src/pages/overview/overview-page.tsx", "src/pages/overview/overview-figures.tsx", "src/locale/zh/messages.ts"],
  ],
  ["/explore", true, ["src/pages/explore/explore-page.tsx", "src/locale/en/messages.ts"]],
  ["/metrics/sites", false, ["src/pages/metric/metric-page.tsx", "src/locale/zh/messages.ts"]],
  ["/records/xiamei-base", false, ["src/pages/record/record-page.tsx", "src/locale/zh/messages.ts"]],
  ["/framework", false, ["src/pages/framework/framework-page.tsx", "src/locale/zh/messages.ts"]],
  ["/framework/chambers", false, ["src/pages/framework/node-page.tsx", "src/locale/zh/messages.ts"]],
  ["/townships/", false, ["src/pages/townships/townships-page.tsx", "src/locale/zh/messages.ts"]],
  ["/townships/350583117", false, ["src/pages/townships/township-page.tsx", "src/locale/zh/messages.ts"]],
  ["/no/such", false, ["src/pages/errors/not-found-page.tsx", "src/locale/zh/messages.ts"]],
])("pageModules(%j, %j) names the page's own modules", (path, isEnglish, modules) => {
  expect(pageModules(path, isEnglish)).toEqual(modules);
});

describe("chunksOf(modules, built)", () => {
  it("names each chunk and what it imports itself", () => {
    expect(chunksOf(["src/pages/about/about-page.tsx"], built)).toEqual(["about.js", "page.js", "index.js"]);
  });

  it("is empty for a module that has no chunk of its own", () => {
    expect(chunksOf(["src/pages/no-page.tsx"], built)).toEqual([]);
  });
});

describe("sheetsOf(files, built)", () => {
  it("puts the sheets of an import first, each once, in chunks that import each other too", () => {
    expect(sheetsOf(["about.js"], built)).toEqual(["tokens.css", "base.css", "page.css", "index.css", "about.css"]);
  });

  it("is empty without chunks, and for one that was not built", () => {
    expect(sheetsOf([], built)).toEqual([]);
    expect(sheetsOf(["gone.js"], built)).toEqual([]);
  });
});
