import type {ExportContext} from "../../src/export/svg/render-svg.ts";
import {messages as en} from "../../src/locale/en/messages.ts";
import type {Locale} from "../../src/locale/locale.ts";
import {translatorOf} from "../../src/locale/translate.ts";
import {messages as zh} from "../../src/locale/zh/messages.ts";

/** The words of a language, and an address; `null` for none that others can open. */
export function buildContext(
  locale: Locale = "zh",
  address: string | null = "https://jinlin.example/?lever=parks&x=<1>",
): ExportContext {
  return {address, t: translatorOf(locale, {zh, en}[locale])};
}
