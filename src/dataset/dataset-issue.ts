/** What a reference in a dataset points at. */
export type Referent =
  | "record"
  | "metric"
  | "node"
  | "source"
  | "dataset"
  | "kind"
  | "hostKind"
  | "mode"
  | "level"
  | "township";

/** Why a value is refused; the page says it in the reader's language. */
export type DatasetReason =
  | {code: "expected"; expected: string; received: string}
  | {code: "missing-key"}
  | {code: "unknown-key"}
  | {code: "empty"}
  | {code: "not-a-slug"}
  | {code: "not-a-whole-number"}
  | {code: "unreal-date"}
  | {code: "duplicate-id"}
  | {code: "unresolved"; refersTo: Referent}
  | {code: "unknown-paragraph"; source: string}
  | {code: "same-as-itself"}
  | {code: "same-as-one-sided"; other: string}
  | {code: "named-exceeds-reported"; named: string; reported: string}
  | {code: "cycle"; through: string}
  | {code: "wrong-child"; level: string; under: string}
  | {code: "tile-taken"; by: string}
  | {code: "cut-off"; message: string}
  | {code: "not-json"; message: string}
  | {code: "page-instead"}
  | {code: "status"; status: string}
  | {code: "unreachable"; message: string};

/** One thing wrong with a file: where (`records[3].township`), which value, and why. */
export type DatasetIssue = {path: string; value: string; reason: DatasetReason};
