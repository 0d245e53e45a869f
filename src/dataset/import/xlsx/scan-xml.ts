import {decodeEntities} from "./decode-entities.ts";

/** What a scan tells of, in the order of the text; names are without their prefix. */
export type XmlListener = {
  /** An element opens; `attributes` as written, for `attributeOf`. */
  open: (name: string, attributes: string) => void;
  /** Text between two tags. */
  text: (text: string) => void;
  /** An element closes, also one without content. */
  close: (name: string) => void;
};

export type XmlScan = {
  /** Goes on with the next piece of the text, cut anywhere. */
  push: (piece: string) => void;
  /** @throws {SyntaxError} If the text ended before what it opened was closed. */
  end: () => void;
};

/**
 * Scans an XML text by pieces. Our own, for what a part of an office file may hold: a sheet of
 * 50 MB takes it a fifth of the 5 s that saxes takes. Document types, comments and
 * instructions are passed over, so that no entity can be declared.
 *
 * @throws {SyntaxError} From `push`, if tags do not nest.
 */
export function scanXml({open, text, close}: XmlListener): XmlScan {
  let rest = "";
  const opened: string[] = [];
  const closeTag = (name: string) => {
    if (opened.pop() !== name) throw new SyntaxError(`tag closed but not open: ${name}`);
    close(name);
  };
  const openTag = (tag: string) => {
    const isClosed = tag.endsWith("/");
    const inner = isClosed ? tag.slice(0, -1) : tag;
    const space = inner.search(/\s/);
    const name = withoutPrefix(space === -1 ? inner : inner.slice(0, space));
    opened.push(name);
    open(name, space === -1 ? "" : inner.slice(space));
    if (isClosed) closeTag(name);
  };
  /** Where the mark-up that begins at `start` ends; `null` if it is not all there. */
  const readMarkup = (start: number): number | null => {
    for (const [opening, closing] of blocks) {
      if (!rest.startsWith(opening, start)) continue;
      const end = rest.indexOf(closing, start + opening.length);
      if (end === -1) return null;
      if (opening === "<![CDATA[") text(rest.slice(start + opening.length, end));
      return end + closing.length;
    }
    const end = findTagEnd(rest, start);
    if (end === null) return null;
    if (rest[start + 1] === "/") closeTag(withoutPrefix(rest.slice(start + 2, end).trimEnd()));
    else if (rest[start + 1] !== "!") openTag(rest.slice(start + 1, end));
    return end + 1;
  };
  return {
    push: (piece) => {
      rest += piece;
      let at = 0;
      for (;;) {
        const start = rest.indexOf("<", at);
        // The longest opening of a block is 9 characters: with less it can't be told from a tag.
        if (start === -1 || ((rest[start + 1] ?? "!") === "!" && rest.length - start < 9)) break;
        if (start > at) text(decodeEntities(rest.slice(at, start)));
        const end = readMarkup(start);
        at = end ?? start;
        if (end === null) break;
      }
      rest = rest.slice(at);
    },
    end: () => {
      if (opened.length > 0 || rest.trim() !== "")
        throw new SyntaxError(`text cut: ${opened.at(-1) ?? rest.slice(0, 80)}`);
    },
  };
}

/** An attribute by its name without prefix; `null` if the tag has none. */
export function attributeOf(attributes: string, name: string): string | null {
  for (const [, full = "", quoted = ""] of attributes.matchAll(/([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    if (withoutPrefix(full) === name) return decodeEntities(quoted.slice(1, -1));
  }
  return null;
}

const blocks = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The `>` that ends a tag, not one within an attribute's quotes. */
function findTagEnd(text: string, start: number): number | null {
  let end = text.indexOf(">", start);
  let quote = findQuote(text, start, end);
  while (quote !== null && end !== -1) {
    const close = text.indexOf(text[quote] ?? "", quote + 1);
    if (close === -1) return null;
    if (close > end) end = text.indexOf(">", close);
    quote = findQuote(text, close + 1, end);
  }
  return end === -1 ? null : end;
}

function findQuote(text: string, from: number, to: number): number | null {
  for (let at = from; at < to; at += 1) {
    if (text[at] === '"' || text[at] === "'") return at;
  }
  return null;
}
