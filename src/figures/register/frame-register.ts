import {isFederation, partByStanding} from "../../coverage/register/standing.ts";
import type {Locale} from "../../locale/locale.ts";
import type {BarFigure} from "../figure.ts";
import type {RegisterFigureContext} from "./register-context.ts";

type Frame = Pick<BarFigure, "filterLine" | "sourceLine" | "evidence" | "dataset" | "locale">;

/**
 * What every figure of a register carries about where its numbers come from: the file and the
 * day it was read, which is its version too. A register has no evidence beside itself.
 */
export function frameRegister({register, filterLine, locale, t}: RegisterFigureContext): Frame {
  const {id, title, file, sheet, day, fictional} = register;
  const source =
    sheet === ""
      ? t("registerFigures.sourceNoSheet", {title, file, day})
      : t("registerFigures.source", {title, file, sheet, day});
  return {
    filterLine,
    sourceLine: [source, ...(fictional ? [t("registerFigures.fictional")] : [])].join(" · "),
    evidence: [],
    dataset: {id, version: day, day, words: t("registerFigures.dataset", {day, id}), fictional},
    locale,
  };
}

/** How many federations a figure counts, in words. */
export function countedFederations(count: number, {t}: Pick<RegisterFigureContext, "t">): BarFigure["n"] {
  return {value: count, words: t("registerFigures.n", {count})};
}

/** Why a figure of federations has nothing to draw; `null` when it counts any. */
export function emptyReason(count: number, {register, entries, t}: RegisterFigureContext): string | null {
  if (count > 0) return null;
  if (register.entries.length === 0) return t("registerFigures.empty.register");
  return entries.length === 0 ? t("registerFigures.empty.match") : t("registerFigures.empty.federations");
}

/** What counts as a federation, and what was left out of the count: one note. */
export function federationNote({entries, locale, t}: RegisterFigureContext): string {
  const {preparing, revoked} = partByStanding(entries.filter(isFederation));
  const sentences = [
    t("registerFigures.note.federations"),
    ...(revoked.length > 0 ? [t("registerFigures.note.revoked")] : []),
    ...(preparing.length > 0 ? [t("registerFigures.note.preparing", {count: preparing.length})] : []),
  ];
  return joinSentences(sentences, locale);
}

/** Sets sentences one after another, as each language does. */
export function joinSentences(sentences: readonly string[], locale: Locale): string {
  return sentences.join(locale === "zh" ? "" : " ");
}

/** Joins remarks to one; `null` of none. */
export function joinRemarks(remarks: readonly string[], locale: Locale): string | null {
  return remarks.length === 0 ? null : remarks.join(locale === "zh" ? "，" : ", ");
}
