import {formatCsvPieces} from "../sample-csv.ts";
import {type NationOptions, nationHeaders, nationRegisters, nationRows, toNationCells} from "./nation-rows.ts";

/** The nation's register as pieces of one CSV file, each made when it is asked for. */
export function formatNationCsv(options: NationOptions): Generator<string, void> {
  return formatCsvPieces(nationHeaders, nationRows(options), toNationCells);
}

/** The same as one CSV file a county, named by its code: "550101.csv". */
export function* formatCountyFiles(options: NationOptions): Generator<{name: string; text: string}, void> {
  for (const {county, rows} of nationRegisters(options)) {
    yield {name: `${county.code}.csv`, text: [...formatCsvPieces(nationHeaders, rows, toNationCells)].join("")};
  }
}
