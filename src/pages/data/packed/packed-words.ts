import {type PackedFinding, regionFindingKinds} from "../../../dataset/packing/packed-findings.ts";
import type {FindingKind} from "../../../dataset/register/finding.ts";
import type {Translate} from "../../../locale/translate.ts";
import {findingReason, findingStep} from "../finding-words.ts";

/** Kinds whose facts are those of one row: of several it is said without. */
const ofOneRow = [
  "name-repeated",
  "name-nearly-repeated",
  "parent-circle",
  "parent-ambiguous",
  "due-before-elected",
  "terms-contradict",
] as const;

type RegionKind = keyof typeof regionFindingKinds;

function isOfRegion(kind: PackedFinding["kind"]): kind is RegionKind {
  return kind in regionFindingKinds;
}

/** Why cells are refused or doubted, in the reader's language; said of all rows in which they stand. */
export function packedReason({kind, facts, value, count}: PackedFinding, t: Translate): string {
  if (isOfRegion(kind)) return t(`registerPacked.findings.${kind}.reason`);
  const general = ofOneRow.find((own) => own === kind);
  if (general !== undefined && (count > 1 || value === null)) return t(`registerPacked.findings.${general}.reason`);
  return findingReason({kind, facts}, t);
}

/** What to do about findings of a kind. */
export function packedStep(kind: RegionKind | FindingKind, t: Translate): string {
  return isOfRegion(kind) ? t(`registerPacked.findings.${kind}.step`) : findingStep(kind, t);
}
