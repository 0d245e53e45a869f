/** What an XML 1.0 document may not hold, escaped or not: most control characters, and halves of a surrogate pair. */
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Writes a text so that XML reads it back as that text; characters XML forbids are left out. */
export function escapeXml(text: string): string {
  return text.replace(forbidden, "").replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

const characters = new Map(Object.entries(entities).map(([character, entity]) => [entity, character]));

/** Reads back what `escapeXml` wrote; any other entity stays as it is. */
export function unescapeXml(written: string): string {
  return written.replace(/&[a-z]+;/g, (entity) => characters.get(entity) ?? entity);
}

export type Attributes = Readonly<Record<string, string | number>>;

/**
 * Writes an element.
 *
 * @param attributes - Escaped here; numbers are rounded to a hundredth.
 * @param children - Markup, already written; a text goes through `escapeXml` first.
 */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const written = Object.entries(attributes)
    .map(
      ([key, value]) =>
        ` ${key}="${escapeXml(String(typeof value === "number" ? Math.round(value * 100) / 100 : value))}"`,
    )
    .join("");
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join("")}</${name}>`;
}
