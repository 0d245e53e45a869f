import type {FigureCell, HeatFigure} from "../../src/figures/figure.ts";
import {buildBarFigure} from "./build-figure.ts";

const shades = [
  {id: "blank", label: "无记录", tone: "blank"},
  {id: "shade-1", label: "1", tone: "shade-1"},
  {id: "shade-2", label: "2–3", tone: "shade-2"},
  {id: "shade-3", label: "4–7", tone: "shade-3"},
  {id: "shade-4", label: "8–16", tone: "shade-4"},
  {id: "unknown", label: "未知", tone: "not-stated"},
] as const;

/** So many rows by so many columns, their numbers from 0 to 16 and now and then an unknown. */
export function buildHeatFigure(figure: Partial<HeatFigure> = {}, rows = 2, columns = 2): HeatFigure {
  const {rows: _rows, kind: _kind, ...base} = buildBarFigure();
  const total = (value: number) => ({value, words: null});
  return {
    ...base,
    id: "heat",
    kind: "heat",
    rowsAre: "乡镇",
    columnsAre: "依托单位类型",
    totalsAre: "合计",
    series: shades,
    columns: Array.from({length: columns}, (_, index) => ({
      id: `c${index}`,
      label: ["企业", "产业基地", "专业市场", "异地商会", "Out-of-town chamber"][index % 5] ?? "",
      total: total(index * 3),
    })),
    rows: Array.from({length: rows}, (_, row) => ({
      id: `r${row}`,
      label: ["溪美街道", "省新镇", "Meilin Subdistrict", "园区集团、产业基地"][row % 4] ?? "",
      total: total(row * 7),
      cells: Array.from({length: columns}, (__, column) =>
        buildCell(`r${row} c${column}`, (row * 7 + column * 5) % 18),
      ),
    })),
    total: total(1234),
    ...figure,
  };
}

function buildCell(id: string, number: number): FigureCell {
  const value = number === 17 ? null : number;
  const step = [0, 1, 3, 7, 16].findIndex((most) => number <= most);
  const series = value === null ? "unknown" : (shades[step]?.id ?? "blank");
  const words = value === 0 ? "无记录" : null;
  return {id, label: id, value, words, series, note: null, target: null, picked: null};
}
