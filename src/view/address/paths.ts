import type {Locale} from "../../locale/locale.ts";
import type {View} from "../view.ts";
import {formatView} from "./format-view.ts";

/** A page of the dashboard, by its path below the language: "/", "/metrics/sites". */
export type PagePath = `/${string}`;

/** The address of a page within the app: language, page, and what the reader chose. */
export function addressOf(page: PagePath, locale: Locale, view: View): string {
  return `${addressIn(page, locale)}${formatView(view)}`;
}

/** A page's path in a language. Chinese has no prefix: it is where a bare address leads. */
export function addressIn(page: PagePath, locale: Locale): string {
  return locale === "zh" ? page : `/en${page}`;
}

/**
 * Takes the language off a path: "/en/about" is "/about" in English. A closing slash, which
 * static hosts add to a folder's address, is no part of the page.
 */
export function splitLocale(pathname: string): {locale: Locale; page: PagePath} {
  const names = pathname.split("/").filter((name) => name !== "");
  return names[0] === "en"
    ? {locale: "en", page: `/${names.slice(1).join("/")}`}
    : {locale: "zh", page: `/${names.join("/")}`};
}

export function recordPath(record: string): PagePath {
  return `/records/${encodeURIComponent(record)}`;
}

export function metricPath(metric: string): PagePath {
  return `/metrics/${encodeURIComponent(metric)}`;
}

export function nodePath(node: string): PagePath {
  return `/framework/${encodeURIComponent(node)}`;
}

export function townshipPath(code: string): PagePath {
  return `/townships/${encodeURIComponent(code)}`;
}
