import {type ColumnSource, type ParquetWriteOptions, parquetWriteBuffer} from "hyparquet-writer";

/** A Parquet file of texts by their headers, in groups of so many rows. */
export function buildParquet(
  columns: Readonly<Record<string, readonly unknown[]>>,
  options: Partial<ParquetWriteOptions> = {},
): Uint8Array<ArrayBuffer> {
  const columnData: ColumnSource[] = Object.entries(columns).map(([name, data]) => ({name, data: [...data]}));
  return new Uint8Array(parquetWriteBuffer({columnData, ...options}));
}

/** A Parquet file whose one column beside the names is a list of texts. */
export function buildNested(header: string): Uint8Array<ArrayBuffer> {
  return buildParquet(
    {名称: ["甲妇联"], 组织形式: ["妇联"], [header]: [["巾帼文明岗", "最美家庭"]]},
    {
      schema: [
        {name: "root", num_children: 3},
        {name: "名称", type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL"},
        {name: "组织形式", type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL"},
        {name: header, repetition_type: "OPTIONAL", num_children: 1, converted_type: "LIST"},
        {name: "list", repetition_type: "REPEATED", num_children: 1},
        {name: "element", type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL"},
      ],
    },
  );
}
