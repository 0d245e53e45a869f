/** A page of every kind, below the language: what a matrix of tests goes through. */
export const addresses = [
  "/",
  "/?lever=parks-and-bases",
  "/metrics/three-new-federations",
  "/metrics/sites",
  "/metrics/chamber-federations",
  "/metrics/work-stations",
  "/records/yangguang-zhongke",
  "/records/xiamei-base",
  "/records/national-beautiful-family",
  "/explore",
  "/explore?lever=parks-and-bases&by=lever&split=hostKind&form=heat&group=kind&open=xiamei-base",
  "/framework",
  "/framework/parks-and-bases",
  "/townships",
  "/townships/350583117",
  "/about",
  "/records/no-such-record",
  "/?data=no-such-dataset",
] as const;

/** The only complaint that a page of `addresses` may cause: the dataset that isn't there. */
export const missingDataset = /404 \(Not Found\).*no-such-dataset/;

/** Both languages by their prefix, with a word that stands on every page once it is read in that language. */
export const languages = [
  {prefix: "", locale: "zh-CN", tag: "zh-CN", about: "出处与方法"},
  {prefix: "/en", locale: "en-US", tag: "en", about: "About"},
] as const;
