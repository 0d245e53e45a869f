import {type ColumnSource, fileWriter, ParquetWriter, schemaFromColumnData} from "hyparquet-writer";
import {sampleNation} from "../../dataset/sample/nation/nation-regions.ts";
import {type NationOptions, nationHeaders, nationRows, toNationCells} from "../../dataset/sample/nation/nation-rows.ts";
import type {SampleCell} from "../../dataset/sample/sample-cells.ts";
import {templateColumns} from "../../dataset/sample/template-columns.ts";

/** As many rows are held at once. */
const groupRows = 50_000;

const {organisations, women, executives, term, name, telephone} = templateColumns;
const numbers = new Set([organisations, women, executives, term].map(({header}) => header));
/** Texts that don't repeat; all others are written once a group, in a dictionary. */
const distinct = new Set([name, telephone].map(({header}) => header));

/** Writes the nation's register as a Parquet file: counts and terms as whole numbers, all else as texts, blank as null. */
export async function writeNationParquet(path: string, options: NationOptions): Promise<void> {
  const writer = new ParquetWriter({
    writer: fileWriter(path),
    schema: schemaFromColumnData({columnData: nationHeaders.map((header) => columnOf(header, []))}),
    codec: "SNAPPY",
    createdBy: "jinlin sample",
    kvMetadata: [{key: "title", value: sampleNation.title.zh}],
  });
  for (const columns of nationColumns(options)) {
    await writer.write({
      columnData: nationHeaders.map((header, index) => columnOf(header, columns[index] ?? [])),
      rowGroupSize: groupRows,
    });
  }
  await writer.finish();
}

/** The cells of a group of rows, column by column. */
function* nationColumns(options: NationOptions): Generator<SampleCell[][], void> {
  let columns: SampleCell[][] = nationHeaders.map(() => []);
  let held = 0;
  for (const row of nationRows(options)) {
    for (const [index, cell] of toNationCells(row).entries()) columns[index]?.push(cell);
    held += 1;
    if (held < groupRows) continue;
    yield columns;
    columns = nationHeaders.map(() => []);
    held = 0;
  }
  if (held > 0) yield columns;
}

function columnOf(header: string, data: SampleCell[]): ColumnSource {
  if (numbers.has(header)) return {name: header, data, type: "INT32"};
  return {name: header, data, type: "STRING", ...(!distinct.has(header) && {encoding: "RLE_DICTIONARY"})};
}
