import type {DatasetIssue} from "./dataset-issue.ts";
import {findCycles} from "./meaning/find-cycles.ts";
import {findDuplicates} from "./meaning/find-duplicates.ts";
import {findMisplacedNodes} from "./meaning/find-misplaced-nodes.ts";
import {findOneSided} from "./meaning/find-one-sided.ts";
import {findOvercounted} from "./meaning/find-overcounted.ts";
import {findTakenTiles} from "./meaning/find-taken-tiles.ts";
import {findUnknownParagraphs} from "./meaning/find-unknown-paragraphs.ts";
import {findUnrealDates} from "./meaning/find-unreal-dates.ts";
import {findUnresolved} from "./meaning/find-unresolved.ts";
import type {Dataset} from "./schema.ts";

const rules = [
  findDuplicates,
  findUnresolved,
  findUnknownParagraphs,
  findOneSided,
  findCycles,
  findMisplacedNodes,
  findOvercounted,
  findUnrealDates,
  findTakenTiles,
] as const;

/**
 * What contradicts itself in a dataset whose shape is right, by rule and then in the order
 * of the file. Empty when nothing does.
 */
export function checkMeaning(dataset: Dataset): DatasetIssue[] {
  return rules.flatMap((rule) => rule(dataset));
}
