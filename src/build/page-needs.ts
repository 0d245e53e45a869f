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
  ];
}

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
