import type {Dimension} from "../coverage/filters.ts";
import type {FigureId} from "./figure-ids.ts";

/** The dimension that a figure's marks choose from; `null` where they open pages. */
export const ownDimension = {
  "headline-metrics": null,
  "by-lever": "lever",
  "by-host-kind": "hostKind",
  "by-mode": "mode",
  "one-to-many": null,
  "by-township": "township",
  "platform-contents": "platform",
  "honours-by-level": "level",
  "association-members": null,
  framework: null,
  "township-map": "township",
  own: null,
  neighbours: null,
} as const satisfies Record<FigureId, Dimension | null>;
