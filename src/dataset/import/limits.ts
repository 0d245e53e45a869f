/** The most rows of data a table may have: the largest register expected, a province's 40,000, several times over. */
export const mostRows = 300_000;

/** The most columns that hold anything. */
export const mostColumns = 200;

/** The largest file that is opened: 200 MB. */
export const mostBytes = 200 * 1024 * 1024;

/** The most that a packed file may unpack to: 512 MB. `mostRows` of 23 columns take 350. */
export const mostUnpackedBytes = 512 * 1024 * 1024;

/** How many times its packed size a file may unpack to; sheets of nothing but repeated rows reach 50. */
export const mostUnpackedRatio = 200;

/** Up to this size the ratio says nothing: 16 MB. */
export const harmlessBytes = 16 * 1024 * 1024;

/** The most rows of a register of many counties, which is read into columns: the nation's 685,000 federations, almost twice. */
export const mostPackedRows = 1_200_000;

/** The largest CSV or Parquet file that is read by pieces: 1 GB. */
export const mostPackedBytes = 1024 * 1024 * 1024;
