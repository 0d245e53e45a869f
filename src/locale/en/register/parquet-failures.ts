/** Why a Parquet file gives no table, and what to do about it. */
export const parquetFailuresEn = {
  "cut-parquet": {
    reason: "The Parquet file is damaged or not whole: its download or copy broke off.",
    step: "Download it again, or have it sent again.",
  },
  "encrypted-parquet": {
    reason: "The Parquet file, or a column of it, is encrypted.",
    step: "Have it exported without encryption.",
  },
  "unknown-codec": {
    reason: "The column {{column}} is packed in a way that can't be read here ({{codec}}).",
    step: "Save it with Snappy, Zstandard, Gzip, Brotli, LZ4 or without compression.",
  },
  "nested-column": {
    reason: "The column {{column}} holds lists or structures, and not one value a cell.",
    step: "Export it as text, or without this column.",
  },
  "binary-column": {
    reason: "The column {{column}} holds binary data, and neither text nor numbers.",
    step: "Export it as text, or without this column.",
  },
} as const;
