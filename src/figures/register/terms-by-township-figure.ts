import {type TermGroup, termCalendar, termsByTownship} from "../../coverage/register/term-calendar.ts";
import {formatList} from "../../locale/format.ts";
import {type Step, shadeSteps, stepSeries} from "../custom/custom-heat.ts";
import type {FigureCell, HeatFigure, Total} from "../figure.ts";
import {countedFederations, emptyReason, federationNote, frameRegister} from "./frame-register.ts";
import type {RegisterFigureContext} from "./register-context.ts";
import {termNotes} from "./term-calendar-figure.ts";
import {townshipLabel} from "./township-label.ts";

const blank = "blank";

/** The term calendar by township: every township a row, each span a column. */
export function termsByTownshipFigure(context: RegisterFigureContext): HeatFigure {
  const {register, entries, today, locale, t} = context;
  const {groups} = termCalendar(entries, today);
  const rows = termsByTownship(entries, register, today)
    .map(({township, groups: inTownship}) => ({township, groups: inTownship, count: countOf(inTownship)}))
    .filter(({township, count}) => count > 0 || register.townships.some(({code}) => code === township));
  const steps = shadeSteps(rows.flatMap((row) => row.groups.map(({terms}) => terms.length)));
  const count = countOf(groups);
  return {
    ...frameRegister(context),
    id: "term-calendar-by-township",
    kind: "heat",
    title: t("registerFigures.term.titleByTownship"),
    subtitle: t("registerFigures.term.subtitleByTownship", {today}),
    unit: t("registerFigures.unit"),
    n: countedFederations(count, context),
    rowsAre: t("registerFigures.township"),
    columnsAre: t("registerFigures.term.rows"),
    totalsAre: t("registerFigures.total"),
    series: [{id: blank, label: t("registerFigures.none"), tone: "blank"}, ...stepSeries(steps, locale)],
    columns: groups.map(({bucket, terms}) => ({
      id: bucket,
      label: t(`registerFigures.term.bucket.${bucket}`),
      total: totalOf(terms.length, context),
    })),
    rows: rows.map(({township, groups: inTownship, count: all}) => {
      const label = townshipLabel(township, register, context);
      return {
        id: township,
        label,
        total: totalOf(all, context),
        cells: inTownship.map(({bucket, terms}): FigureCell => {
          const head = t(`registerFigures.term.bucket.${bucket}`);
          return {
            id: `${township} ${bucket}`,
            label: formatList([label, head], locale),
            value: terms.length,
            words: totalOf(terms.length, context).words,
            series: stepOf(terms.length, steps),
            note: null,
            target: null,
            picked: null,
          };
        }),
      };
    }),
    total: totalOf(count, context),
    empty: emptyReason(count, context),
    notes: [...termNotes(groups, context), federationNote(context)],
  };
}

function countOf(groups: readonly TermGroup[]): number {
  return groups.reduce((sum, {terms}) => sum + terms.length, 0);
}

/** Among the rows looked at none: a count, and no more than that. */
function totalOf(value: number, {t}: RegisterFigureContext): Total {
  return {value, words: value === 0 ? t("registerFigures.none") : null};
}

function stepOf(value: number, steps: readonly Step[]): string {
  return steps.find(({from, to}) => value >= from && value <= to)?.id ?? blank;
}
