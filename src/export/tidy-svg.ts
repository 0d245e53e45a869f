const unwantedAttributes = /^(class|style|role|tabindex|focusable|aria-.*|data-.*)$/;

/**
 * Takes from a drawing what only the page needed: classes, styles, roles, ids that nothing
 * refers to, and the empty groups and unused clip paths that Recharts leaves behind.
 *
 * @param svg - Changed in place.
 */
export function tidySvg(svg: SVGSVGElement): void {
  for (const unused of svg.querySelectorAll("clipPath, title, desc")) unused.remove();
  // From the innermost out, so that a group of empty groups goes too.
  for (const part of [...svg.querySelectorAll("*")].reverse()) {
    if (["g", "defs"].includes(part.tagName) && part.childElementCount === 0) part.remove();
  }
  for (const part of [svg, ...svg.querySelectorAll("*")]) {
    for (const name of part.getAttributeNames()) {
      if (unwantedAttributes.test(name) || (name === "id" && part.tagName !== "pattern")) part.removeAttribute(name);
    }
  }
}
