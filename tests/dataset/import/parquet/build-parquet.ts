import {type ColumnSource, type ParquetWriteOptions, parquetWriteBuffer, type SchemaElement} from "hyparquet-writer";

/** A Parquet file of texts by their headers, in groups of so many rows. */
export function buildParquet(
  columns: Readonly<Record<string, readonly unknown[]>>,
  options: Partial<ParquetWriteOptions> = {},
): Uint8Array<ArrayBuffer> {
  const columnData: ColumnSource[] = Object.entries(columns).map(([name, data]) => ({name, data: [...data]}));
  return new Uint8Array(parquetWriteBuffer({columnData, ...options}));
}

/** A Parquet file of one row whose last column is a list of texts; other columns before it. */
export function buildNested(
  header: string,
  columns: Readonly<Record<string, readonly string[]>> = {},
): Uint8Array<ArrayBuffer> {
  const texts = {名称: ["甲妇联"], 组织形式: ["妇联"], ...columns};
  return buildParquet(
    {...texts, [header]: [["巾帼文明岗", "最美家庭"]]},
    {
      schema: [
        {name: "root", num_children: Object.keys(texts).length + 1},
        ...Object.keys(texts).map(textElement),
        {name: header, repetition_type: "OPTIONAL", num_children: 1, converted_type: "LIST"},
        {name: "list", repetition_type: "REPEATED", num_children: 1},
        textElement("element"),
      ],
    },
  );
}

/** A column of texts, as a schema tells of it. */
export function textElement(name: string): SchemaElement {
  return {name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL"};
}
