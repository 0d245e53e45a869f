import {decompress} from "fzstd";
import type {Compressors} from "hyparquet";
import {decompressBrotli} from "hyparquet-compressors/src/brotli.js";
import {gunzip} from "hyparquet-compressors/src/gzip.js";
import {decompressLz4, decompressLz4Raw} from "hyparquet-compressors/src/lz4.js";

/**
 * The codecs of Parquet beyond those its reader brings. Each from its own file: the package as a
 * whole starts WebAssembly for Snappy, which the page's policy bars, and which is not needed.
 */
export const codecs: Compressors = {
  GZIP: (packed, length) => gunzip(packed, new Uint8Array(length)),
  BROTLI: decompressBrotli,
  ZSTD: (packed) => decompress(packed),
  LZ4: decompressLz4,
  LZ4_RAW: decompressLz4Raw,
};
