import {type FileMetaData, parquetSchema, type SchemaElement, type SchemaTree} from "hyparquet";

/**
 * What a column of a Parquet file holds: texts that it calls texts, bytes that may be texts
 * (old writers say no more of them), values that are neither, or what no cell can hold.
 */
type ParquetColumnKind = "text" | "bytes" | "value" | "nested" | "binary" | "encrypted";

export type ParquetColumn = {header: string; kind: ParquetColumnKind; codecs: readonly string[]};

/** The columns of a Parquet file, in its order; one that holds others is one, and nested. */
export function parquetColumns(metadata: FileMetaData): ParquetColumn[] {
  return parquetSchema(metadata).children.map((tree) => {
    const header = tree.element.name;
    const chunks = metadata.row_groups.flatMap(({columns}) =>
      columns.filter(({meta_data: chunk}) => chunk === undefined || chunk.path_in_schema[0] === header),
    );
    const isEncrypted = chunks.some(({crypto_metadata: crypto}) => crypto !== undefined);
    const codecs = new Set(chunks.map(({meta_data: chunk}) => chunk?.codec ?? "?"));
    return {header, kind: isEncrypted ? "encrypted" : kindOf(tree), codecs: [...codecs]};
  });
}

function kindOf({element, children}: SchemaTree): ParquetColumnKind {
  if (children.length > 0 || element.repetition_type === "REPEATED") return "nested";
  const logical = element.logical_type?.type;
  if (logical === "VARIANT" || logical === "GEOMETRY" || logical === "GEOGRAPHY" || logical === "FILE") return "binary";
  if (element.type === "FIXED_LEN_BYTE_ARRAY") return isNumber(element) || logical === "UUID" ? "value" : "binary";
  if (element.type !== "BYTE_ARRAY") return "value";
  if (isNumber(element)) return "value";
  if (element.converted_type === "BSON" || logical === "BSON") return "binary";
  return element.converted_type === "UTF8" || element.converted_type === "ENUM" || logical === "STRING"
    ? "text"
    : "bytes";
}

function isNumber({converted_type: converted, logical_type: logical}: SchemaElement): boolean {
  return converted === "DECIMAL" || logical?.type === "DECIMAL" || logical?.type === "FLOAT16";
}
