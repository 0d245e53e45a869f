/** Why a Parquet file gives no table, and what to do about it. */
export const parquetFailuresZh = {
  "cut-parquet": {
    reason: "Parquet 文件不完整或已损坏，可能是下载或拷贝时断了。",
    step: "重新下载或请对方再发一次。",
  },
  "encrypted-parquet": {reason: "Parquet 文件（或其中的列）加密了。", step: "请对方导出一份不加密的。"},
  "unknown-codec": {
    reason: "“{{column}}”一列的压缩方式（{{codec}}）读不了。",
    step: "用 Snappy、Zstandard、Gzip、Brotli、LZ4 或不压缩另存。",
  },
  "nested-column": {
    reason: "“{{column}}”一列里是列表或嵌套的结构，不是一格一个值。",
    step: "导出时把它展开成文字（几个值之间用顿号），或去掉这一列。",
  },
  "binary-column": {
    reason: "“{{column}}”一列里是二进制内容，不是文字或数字。",
    step: "导出时把它转成文字，或去掉这一列。",
  },
} as const;
