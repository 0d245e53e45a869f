import {listKeys, oldKeys, queryKeys} from "./query-keys.ts";

/**
 * Reads the parts of a query as they were meant, whatever a messenger or a mail program
 * made of them on the way: `&amp;`, `&#38;`, `%26`, `;` or `＆` for `&`, a second `?`, the whole
 * query encoded once more or put as an address into our own `q`, the encoding of an old Chinese
 * program (GBK). What trackers and messengers add is left out.
 *
 * @param search - Any text at all, with or without its question mark.
 * @returns Keys and values in their order, decoded; a key without a value has "".
 */
export function readQuery(search: string): [key: string, value: string][] {
  return partsOf(search).map(readPart).filter(isOurs);
}

/** A query without what trackers and messengers added to it; the rest stays as it is written. */
export function withoutAdded(search: string): string {
  const parts = partsOf(search);
  const kept = parts.filter((part) => isOurs(readPart(part)));
  if (kept.length === parts.length) return search;
  return kept.length === 0 ? "" : `?${kept.join("&")}`;
}

/** What stands for `&` before one of our keys, and what for its `=`. */
const glued = new RegExp(
  `(?:&(?:(?:amp(?:;|%3B)?)+|#0*38;|#x0*26;)|＆|%EF%BC%86|;|%3B|%26(?:amp(?:;|%3B))*)+(${queryKeys.join("|")})(?:=|%3D)`,
  "gi",
);

/** A link to here, put whole into the search of a list. */
const linkInSearch = new RegExp(`^${listKeys.typed}=https?(?::|%3A)[^?]*?(?:[?]|%3F)(.*)$`, "i");

function partsOf(search: string): string[] {
  const query = search.replace(/^\?/, "");
  const link = linkInSearch.exec(query)?.[1];
  if (link !== undefined && hasOwnKey(decode(link))) return partsOf(decode(link));
  const isEncodedWhole = !query.includes("=") && /%3D/i.test(query);
  return (isEncodedWhole ? decode(query) : query)
    .replace(glued, "&$1=")
    .replace(/&(?:amp(?:;|%3B))+/gi, "&")
    .split(/[&?]/)
    .filter((part) => part !== "");
}

function hasOwnKey(query: string): boolean {
  return query.split(/[&?]/).some((part) => queryKeys.includes(part.split("=", 1)[0] ?? ""));
}

/**
 * An address whose query was taken for a part of its path (`%3F` for `?`) or of its fragment
 * (`&#38;` for `&`), with all in its place.
 *
 * @returns The same where nothing of the kind was done.
 */
export function mendParts({pathname, search, hash}: Pick<Location, "pathname" | "search" | "hash">): string {
  const [path = "", ...inPath] = pathname.split(/%3F/i);
  const inHash = /^#(?:0*38|x0*26);(?=\w+=)(?<query>[^#]*)(?<rest>.*)$/i.exec(hash)?.groups;
  const queries = [...inPath.map(decode), search.replace(/^\?/, ""), inHash?.query ?? ""];
  const query = queries.filter((part) => part !== "").join("&");
  return `${path}${query === "" ? "" : `?${query}`}${inHash ? (inHash.rest ?? "") : hash}`;
}

function readPart(part: string): [key: string, value: string] {
  const [written = "", ...rest] = part.split("=");
  const [key, value] = [decode(written), decodeTwice(rest.join("="))];
  return [oldKeys.find(({old, form}) => old === key && form.test(value))?.key ?? key, value];
}

/**
 * Mends a value that is not known as it stands: punctuation glued to a link, broken
 * lines, capital letters, a doubled encoding.
 *
 * @returns A value that is known, or the one given.
 */
export function mendValue(value: string, isKnown: (value: string) => boolean): string {
  if (isKnown(value)) return value;
  const plain = decode(value)
    .replace(/[\s\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/^["'“”‘’<《「（(【[]+/, "")
    .replace(/["'“”‘’<>《》「」（）()【】[\].。,，、;；:：!！?？…~*_]+$/, "");
  return [plain, plain.toLowerCase()].find(isKnown) ?? value;
}

/** Encoded once too often, Chinese text shows as escapes; what a reader typed hardly does. */
function decodeTwice(text: string): string {
  const once = decode(text);
  if (!/%[c-f][0-9a-f]%[89ab]/i.test(once)) return once;
  return decodeUtf8(once) ?? once;
}

/** Never throws: what is broken in any encoding is read as far as it goes. */
function decode(text: string): string {
  const read = decodeUtf8(text);
  if (read !== null) return read;
  const broken = new URLSearchParams(`x=${text.replaceAll("&", "%26")}`).get("x") ?? "";
  // A link that was cut off is no other encoding.
  const isCut = /%(?![0-9a-f]{2})/i.test(text) || /\p{Script=Han}/u.test(broken);
  return (isCut ? null : decodeGbk(text)) ?? broken;
}

function decodeUtf8(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll("+", " ").replace(/\p{Surrogate}/gu, "\ufffd"));
  } catch {
    return null;
  }
}

function decodeGbk(text: string): string | null {
  const bytes = [...new TextEncoder().encode(text.replaceAll("+", " "))];
  const read: number[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const escaped = /^%([0-9a-f]{2})/i.exec(String.fromCharCode(...bytes.slice(at, at + 3)));
    read.push(escaped ? Number.parseInt(escaped[1] ?? "", 16) : (bytes[at] ?? 0));
    if (escaped) at += 2;
  }
  try {
    const decoded = new TextDecoder("gbk", {fatal: true}).decode(new Uint8Array(read));
    return /[\p{Co}\p{Cc}]/u.test(decoded) ? null : decoded;
  } catch {
    return null;
  }
}

/** What messengers, search engines and trackers are known to add to a link; none of ours is among them. */
const added = new Set(
  `from isappinstalled nsukey scene ascene srcid clicktime enterid subscene sessionid session_us pass_ticket exportkey
  acctmode devicetype countrycode nettype abtest_cookie fontscale mpshare key uin sharer_shareinfo
  sharer_shareinfo_first sharer_sharetime sharer_shareid share_token share_from share_source share_medium
  share_plat share_session_id share_tag share_times is_copy_link from_wecom weixinadinfo weixinadkey gdt_vid tdsourcetag adtag spm scm
  luicode lfid featurecode sudaref weibo_id bd_vid wfr fr hmsr hmpl hmcu hmkw hmci qhclickid sogou_id
  fbclid gclid gclsrc gbraid wbraid dclid msclkid ttclid twclid yclid li_fat_id igsh igshid mc_cid mc_eid mkt_tok
  _ga _gl _hsenc _hsmi __hstc __hssc __hsfp vero_id oly_enc_id oly_anon_id wickedid s_cid ref_src ref_url si _t _wv timestamp
  `
    .trim()
    .split(/\s+/),
);

function isOurs([key]: readonly [key: string, value: string]): boolean {
  const name = key.toLowerCase();
  return !added.has(name) && !/^(?:utm|wx|wechat|weixin|mtm|pk|piwik|matomo|hsa)_/.test(name);
}
