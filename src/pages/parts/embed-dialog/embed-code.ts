export type EmbedCode = {
  /** The figure's whole address, and of the script that sets heights; `null` without one. */
  src: string;
  script: string | null;
  title: string;
  heightPx: number;
};

/**
 * The HTML that shows a figure in another page. Its attributes alone say how it looks, so that a
 * page whose policy lets no markup have a style shows it alike.
 *
 * @returns One line, and one more for the script.
 */
export function embedCode({src, script, title, heightPx}: EmbedCode): string {
  const frame = `<iframe src="${escaped(src)}" title="${escaped(title)}" width="100%" height="${heightPx}" loading="lazy" frameborder="0"></iframe>`;
  return script === null ? frame : `${frame}\n<script src="${escaped(script)}" async></script>`;
}

/** A text as the value of an attribute in double quotes. */
function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(/\s+/g, " ");
}
