import {percentOf} from "../../coverage/count/percent-of.ts";
import {completeness, type Filled} from "../../coverage/register/completeness.ts";
import {formatCount, formatList} from "../../locale/format.ts";
import type {FigureCell, HeatFigure, Series, Tone, Total} from "../figure.ts";
import {frameRegister} from "./frame-register.ts";
import type {RegisterFigureContext} from "./register-context.ts";
import {townshipLabel} from "./township-label.ts";

/** Steps of a share, in per cent: a quarter each. */
const steps: readonly {id: Tone; to: number; label: string}[] = [
  {id: "blank", to: 0, label: "0%"},
  {id: "shade-1", to: 24, label: "1–24%"},
  {id: "shade-2", to: 49, label: "25–49%"},
  {id: "shade-3", to: 74, label: "50–74%"},
  {id: "shade-4", to: 100, label: "75–100%"},
];

/**
 * How far the register is filled in: the share of a township's rows that have something in
 * each column that its file has. Name and form are left out, since no row is without them.
 */
export function completenessFigure(context: RegisterFigureContext): HeatFigure {
  const {register, entries, locale, t} = context;
  const asked = register.columns.filter((column) => column !== "name" && column !== "form");
  const {columns, all, byTownship} = completeness(entries, asked, register);
  const filled = byTownship.filter(({rows}) => rows > 0);
  const bare = byTownship.filter(({township, rows}) => {
    return rows === 0 && register.townships.some(({code}) => code === township);
  }).length;
  return {
    ...frameRegister(context),
    id: "completeness",
    kind: "heat",
    title: t("registerFigures.completeness.title"),
    subtitle: t("registerFigures.completeness.subtitle"),
    unit: t("registerFigures.completeness.unit"),
    // A share is of no rows of which it could be a part.
    n: null,
    rowsAre: t("registerFigures.township"),
    columnsAre: t("registerFigures.completeness.columns"),
    totalsAre: t("registerFigures.completeness.all"),
    series: steps.map(({id, label}): Series => ({id, tone: id, label, isStep: true})),
    columns: columns.map((column, place) => ({
      id: column,
      label: t(`registerFigures.column.${column}`),
      total: totalOf(all[place]),
    })),
    rows: filled.map(({township, rows, columns: shares}) => {
      const label = townshipLabel(township, register, context);
      return {
        id: township,
        label: t("registerFigures.completeness.rowLabel", {township: label, count: rows}),
        total: totalOf(wholeOf(shares)),
        cells: columns.map((column, place): FigureCell => {
          const share = shares[place] ?? {filled: 0, rows};
          return {
            id: `${township} ${column}`,
            label: formatList([label, t(`registerFigures.column.${column}`)], locale),
            ...totalOf(share),
            series: stepOf(percentOf(share.filled, share.rows)),
            note: t("registerFigures.completeness.cellNote", {
              filled: formatCount(share.filled, locale),
              rows: formatCount(rows, locale),
            }),
            target: null,
            picked: null,
          };
        }),
      };
    }),
    total: totalOf(wholeOf(all)),
    empty: emptyReason(columns.length, context),
    notes: [
      t("registerFigures.completeness.allRows"),
      t("registerFigures.completeness.blankNote"),
      t("registerFigures.completeness.rounded"),
      ...(bare > 0 ? [t("registerFigures.completeness.noRows", {count: bare})] : []),
    ],
  };
}

function emptyReason(columns: number, {register, entries, t}: RegisterFigureContext): string | null {
  if (register.entries.length === 0) return t("registerFigures.empty.register");
  if (entries.length === 0) return t("registerFigures.empty.match");
  return columns === 0 ? t("registerFigures.empty.columns") : null;
}

/** What is filled of all columns together. */
function wholeOf(shares: readonly Filled[]): Filled {
  return {
    filled: shares.reduce((sum, {filled}) => sum + filled, 0),
    rows: shares.reduce((sum, {rows}) => sum + rows, 0),
  };
}

function totalOf(share: Filled | undefined): Total {
  if (share === undefined) return {value: null, words: null};
  const {filled, rows} = share;
  return {value: percentOf(filled, rows), words: null, share: {part: filled, whole: rows}};
}

function stepOf(percent: number | null): string {
  return steps.find(({to}) => percent !== null && percent <= to)?.id ?? "blank";
}
