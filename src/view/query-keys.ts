import type {Dimension} from "../coverage/filters.ts";

/** The word that stands for each filter in an address. Old links rely on them: add, never rename. */
export const filterKeys = {
  lever: "lever",
  hostKind: "host",
  mode: "mode",
  township: "township",
  kind: "kind",
  platform: "platform",
  level: "honour",
} as const satisfies Record<Dimension, string>;

export const datasetKey = "data";
export const tablesKey = "table";
export const sortKey = "sort";
