import type {DatasetIssue} from "../dataset-issue.ts";
import type {Dataset} from "../schema.ts";
import {findCycles} from "./find-cycles.ts";
import {findDuplicates} from "./find-duplicates.ts";
import {findMisplacedNodes} from "./find-misplaced-nodes.ts";
import {findOneSided} from "./find-one-sided.ts";
import {findOvercounted} from "./find-overcounted.ts";
import {findTakenTiles} from "./find-taken-tiles.ts";
import {findUnknownParagraphs} from "./find-unknown-paragraphs.ts";
import {findUnrealDates} from "./find-unreal-dates.ts";
import {findUnresolved} from "./find-unresolved.ts";

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
