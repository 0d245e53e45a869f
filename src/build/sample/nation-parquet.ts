import {fileWriter, parquetWriteRows} from "hyparquet-writer";
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
  await parquetWriteRows({
    writer: fileWriter(path),
    rows: nationRecords(options),
    columns: nationHeaders.map((header) => ({
      name: header,
      type: numbers.has(header) ? "INT32" : "STRING",
      ...(!distinct.has(header) && !numbers.has(header) && {encoding: "RLE_DICTIONARY"}),
    })),
    codec: "SNAPPY",
    rowGroupSize: groupRows,
    createdBy: "jinlin sample",
    kvMetadata: [{key: "title", value: "示例国三新领域妇联组织登记表（虚构示例）"}],
  });
}

function* nationRecords(options: NationOptions): Generator<Record<string, SampleCell>, void> {
  for (const row of nationRows(options)) {
    const cells = toNationCells(row);
    yield Object.fromEntries(nationHeaders.map((header, index) => [header, cells[index] ?? null]));
  }
}
