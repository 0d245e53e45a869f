import {notStated} from "../../coverage/filters.ts";
import {committeeSizes, type SizeBin} from "../../coverage/register/committee-sizes.ts";
import type {BarFigure, FigureRow} from "../figure.ts";
import {countedFederations, emptyReason, federationNote, frameRegister} from "./frame-register.ts";
import type {RegisterFigureContext} from "./register-context.ts";

/** How many federations, committees and groups are of which size, by their executive members. */
export function committeeSizesFigure(context: RegisterFigureContext): BarFigure {
  const {entries, t} = context;
  const {bins, unknown} = committeeSizes(entries);
  const count = bins.reduce((sum, bin) => sum + bin.entries.length, 0) + unknown.length;
  const bare = {endLabel: null, note: null, target: null, picked: null};
  return {
    ...frameRegister(context),
    id: "committee-sizes",
    kind: "bars",
    title: t("registerFigures.sizes.title"),
    subtitle: t("registerFigures.sizes.subtitle"),
    unit: t("registerFigures.unit"),
    n: countedFederations(count, context),
    rowsAre: t("registerFigures.sizes.rows"),
    series: [
      {id: "named", label: t("registerFigures.sizes.named"), tone: "named"},
      ...(unknown.length > 0
        ? [{id: notStated, label: t("registerFigures.notFilled"), tone: "not-stated"} as const]
        : []),
    ],
    rows: [
      ...bins.map((bin): FigureRow => {
        return {id: `from-${bin.from}`, label: binLabel(bin, context), values: {named: bin.entries.length}, ...bare};
      }),
      ...(unknown.length > 0
        ? [{id: notStated, label: t("registerFigures.notFilled"), values: {[notStated]: unknown.length}, ...bare}]
        : []),
    ],
    empty: emptyReason(count, context),
    notes: [
      ...(unknown.length > 0 ? [t("registerFigures.sizes.unknownNote", {count: unknown.length})] : []),
      federationNote(context),
    ],
  };
}

function binLabel({from, to}: SizeBin, {t}: RegisterFigureContext): string {
  if (to === null) return t("registerFigures.sizes.from", {from});
  return from === to ? t("registerFigures.sizes.exact", {from}) : t("registerFigures.sizes.range", {from, to});
}
