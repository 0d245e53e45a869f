import type {Figure} from "../figures/figure.ts";
import type {Translate} from "../locale/translate.ts";

/** A figure of a pack, where it can be seen (`null` where no reader of the file could), and what is said under it. */
export type PackEntry = {figure: Figure; address: string | null; caption: string};

/** The words of a pack's first and last page: its title, what it is made of, its figures, and of each its source, its data and its address. */
export type PackLabels = {
  title: string;
  /** Where the data is made up; `null` elsewhere. */
  warning: string | null;
  contents: readonly string[];
  sourcesTitle: string;
  sources: readonly {title: string; lines: readonly string[]}[];
};

/**
 * The words of a pack.
 *
 * @param title - The reader's own; "" for the usual one.
 */
export function packLabels(entries: readonly PackEntry[], title: string, t: Translate): PackLabels {
  return {
    title: title.trim() === "" ? t("office.pack") : title.trim(),
    warning: entries.some(({figure}) => figure.dataset.fictional) ? t("export.fictional") : null,
    contents: entries.map(({figure}, index) => `${index + 1}. ${figure.title} · ${figure.filterLine}`),
    sourcesTitle: t("office.sources"),
    sources: entries.map(({figure, address}, index) => ({
      title: `${index + 1}. ${figure.title}`,
      lines: [
        figure.sourceLine,
        figure.dataset.words,
        ...(figure.dataset.fictional ? [t("export.fictional")] : []),
        ...addressLine(address, t),
      ],
    })),
  };
}

/** "查看本图：…", as a line or as none. */
export function addressLine(address: string | null, t: Translate): string[] {
  return address === null ? [] : [t("export.address", {address})];
}
