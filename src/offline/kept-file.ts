/** A file that is kept for reading without a network. */
export type KeptFile = {
  /** Below the site's root: "./", "metrics/sites/", "assets/index-1a2b3c4.js". */
  url: string;
  /** Tells releases apart, where the name does not. */
  revision: string | null;
};

/** All that one release of the site keeps. */
export type KeptRelease = {
  /** Of the list of files: the same list has the same. */
  id: string;
  /** Those that the app can't start without come first. */
  files: readonly KeptFile[];
  /** The first script, which every page of the release names. */
  entry: string;
  /** What all of them take on the machine. */
  bytes: number;
  /** Of the fonts of PDF files, which are kept once they are used. */
  fonts: string;
};
