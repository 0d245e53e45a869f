import type {Finding, FindingKind} from "../../dataset/register/finding.ts";
import {formatCount} from "../../locale/format.ts";
import type {Translate} from "../../locale/translate.ts";

/** Every place that a sentence about a finding may have. */
const noFacts = {
  date: "",
  elected: "",
  expected: "",
  name: "",
  nearest: "",
  row: "",
  rows: "",
  term: "",
  today: "",
};

/** Why a cell is refused or doubted, in the reader's language. */
export function findingReason({kind, facts}: Pick<Finding, "kind" | "facts">, t: Translate): string {
  const count = typeof facts.count === "number" ? facts.count : 0;
  // Digits are grouped alike in both languages.
  const bound = typeof facts.bound === "number" ? formatCount(facts.bound, "zh") : "";
  const said = kind === "parent-ambiguous" && facts.rows === undefined ? "parent-several" : kind;
  return t(`registerFindings.${said}.reason`, {...noFacts, ...facts, bound, count});
}

/** What to do about findings of a kind. */
export function findingStep(kind: FindingKind, t: Translate): string {
  return t(`registerFindings.${kind}.step`);
}
