import type {Locale} from "../../../locale/locale.ts";
import type {EmbedTheme} from "../../../view/address/embed-address.ts";

/** The widths at which an embedded figure can be tried, in px. */
export const previewWidthsPx = [320, 480, 640, 800, 1000] as const;

export type EmbedChoices = {
  widthPx: (typeof previewWidthsPx)[number];
  theme: EmbedTheme;
  language: Locale;
  /** Whether the height stays as it is or follows the figure by a script. */
  height: "fixed" | "auto";
};

/** Reads the height that an embedded figure tells the page around it; `null` from anything else. */
export function heightTold(data: unknown): number | null {
  if (typeof data !== "object" || data === null || !("type" in data) || !("height" in data)) return null;
  const {type, height} = data;
  return type === "jinlin-embed" && typeof height === "number" && height > 0 ? Math.ceil(height) : null;
}
