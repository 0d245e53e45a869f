import {notStated} from "../../coverage/filters.ts";
import {formatList} from "../../locale/format.ts";
import type {BarFigure, FigureRow} from "../figure.ts";
import type {FigureContext} from "../figure-context.ts";
import {optionLabel} from "../text/filter-line.ts";
import {countFigure} from "./count-figure.ts";

/**
 * Named organisations by township: every one of the region, those with none on file too. Of a
 * region of several counties its parts stand there, and each leads into it.
 */
export function allTownships(context: FigureContext): BarFigure {
  const figure = countTownships(context);
  if (!context.catalog.place?.packed) return figure;
  const rows = figure.rows.map((row): FigureRow => {
    return row.id === notStated ? row : {...row, target: {to: "region", region: row.id}};
  });
  return {...figure, rows};
}

function countTownships(context: FigureContext): BarFigure {
  const {catalog, t} = context;
  const outside = catalog.dataset.codeLists.township.filter(({kind}) => kind === "outside");
  return countFigure("all-townships", "township", context, {
    subtitle: t("figures.by.township"),
    apart: outside.map(({code}) => code),
    notes: (counts) =>
      counts
        .filter(({through}) => through > 0)
        .map(({value, count, through}) =>
          t("figures.by.throughNote", {label: optionLabel("township", value, context), total: count, count: through}),
        ),
  });
}

/** The townships with anything on file, and all the others in one row that leads to their page. */
export function byTownship(context: FigureContext): BarFigure {
  const {catalog, filters, locale, t} = context;
  const all = allTownships(context);
  const inRegion = new Set(
    catalog.dataset.codeLists.township.flatMap(({code, kind}) => (kind === "outside" ? [] : code)),
  );
  const isBare = ({id, endLabel, picked}: FigureRow) => inRegion.has(id) && endLabel !== null && picked !== true;
  const bare = all.rows.filter(isBare);
  const framed = {...all, id: "by-township", subtitle: t("figures.by.townshipOnFile")};
  if (bare.length < 2) return framed;
  const rest: FigureRow = {
    id: "none-on-file",
    label: t("figures.by.restTownships", {count: bare.length}),
    values: {named: 0},
    endLabel: t("figures.none"),
    note: formatList(
      bare.map(({label}) => label),
      locale,
    ),
    target: {to: "townships"},
    picked: filters.township.length === 0 ? null : false,
  };
  return {...framed, rows: [...all.rows.filter((row) => !isBare(row)), rest]};
}
