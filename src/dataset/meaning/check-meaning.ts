import type {DatasetIssue} from "../dataset-error.ts";
import type {Dataset, Evidence, FrameworkNode} from "../schema.ts";
import {checkUnrepeated, isRealDay, issueAt} from "./checks.ts";
import {findCycles} from "./find-cycles.ts";
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

/** Ids and codes that occur twice in their list, and entries that a record repeats (it would count twice). */
function findDuplicates({sources, codeLists, framework, metrics, records, questions}: Dataset): DatasetIssue[] {
  const lists = Object.entries({sources, framework, metrics, records, questions});
  return [
    ...lists.flatMap(([list, items]) =>
      checkUnrepeated(
        items.map(({id}) => id),
        (at) => `${list}[${at}].id`,
      ),
    ),
    ...Object.entries(codeLists).flatMap(([list, entries]) =>
      checkUnrepeated(
        entries.map(({code}) => code),
        (at) => `codeLists.${list}[${at}].code`,
      ),
    ),
    ...sources.flatMap(({paragraphs}, at) =>
      checkUnrepeated(paragraphs, (inner) => `sources[${at}].paragraphs[${inner}]`),
    ),
    ...records.flatMap(({countsIn, nodes}, at) => [
      ...checkUnrepeated(countsIn, (inner) => `records[${at}].countsIn[${inner}]`),
      ...checkUnrepeated(nodes, (inner) => `records[${at}].nodes[${inner}]`),
    ]),
  ];
}

type Level = FrameworkNode["level"];

const parentLevels = {
  method: null,
  line: "method",
  group: "method",
  approach: "group",
  lever: "group",
  platform: "group",
} as const satisfies Record<Level, Level | null>;

/**
 * Nodes under a parent they do not belong to: of the wrong level, or in a group that
 * begins with another level (a lever among the platforms).
 */
function findMisplacedNodes({framework}: Dataset): DatasetIssue[] {
  const nodes = new Map(framework.map((node) => [node.id, node]));
  const firstLevels = new Map<string, Level>();
  return framework.flatMap(({level, parent}, at) => {
    const parentLevel = parent === null ? null : nodes.get(parent)?.level;
    // A parent that does not exist is reported as unresolved.
    if (parentLevel === undefined) return [];
    const misplaced = [
      issueAt(`framework[${at}].parent`, parent, {code: "wrong-child", level, under: parent ?? "none"}),
    ];
    if (parentLevel !== parentLevels[level]) return misplaced;
    if (parent === null || parentLevel !== "group") return [];
    const firstLevel = firstLevels.get(parent) ?? level;
    firstLevels.set(parent, firstLevel);
    return level === firstLevel ? [] : misplaced;
  });
}

/** "Possibly the same" that only one of the two records says, or that a record says of itself. */
function findOneSided({records}: Dataset): DatasetIssue[] {
  const sames = new Map(records.map(({id, possiblySame}) => [id, new Set(possiblySame.map(({record}) => record))]));
  return records.flatMap(({id, possiblySame}, at) =>
    possiblySame.flatMap(({record: other}, inner) => {
      const path = `records[${at}].possiblySame[${inner}].record`;
      if (other === id) return [issueAt(path, other, {code: "same-as-itself"})];
      // A record that does not exist is reported as unresolved.
      if (sames.get(other)?.has(id) === false) return [issueAt(path, other, {code: "same-as-one-sided", other})];
      return [];
    }),
  );
}

/**
 * Metrics with more named records than their source reports. A total that is "at least"
 * may be exceeded, and one that is not reported cannot be.
 */
function findOvercounted({metrics, records}: Dataset): DatasetIssue[] {
  return metrics.flatMap(({id, reported}, at) => {
    if (reported === null || reported.bound === "at-least") return [];
    const named = records.filter(({countsIn}) => countsIn.includes(id)).length;
    if (named <= reported.value) return [];
    const reason = {code: "named-exceeds-reported", named: `${named}`, reported: `${reported.value}`} as const;
    return [issueAt(`metrics[${at}].reported.value`, reported.value, reason)];
  });
}

/** Townships on a place of the schematic grid where an earlier one stands: the later would hide it. */
function findTakenTiles({codeLists}: Dataset): DatasetIssue[] {
  const taken = new Map<string, string>();
  return codeLists.township.flatMap(({code, tile}, at) => {
    if (tile === undefined) return [];
    const place = `${tile.column} ${tile.row}`;
    const by = taken.get(place);
    if (by !== undefined) return [issueAt(`codeLists.township[${at}].tile`, tile, {code: "tile-taken", by})];
    taken.set(place, code);
    return [];
  });
}

/** Evidence whose source the file does not have, or whose paragraph its source does not have. */
function findUnknownParagraphs({sources, framework, metrics, records, questions}: Dataset): DatasetIssue[] {
  const paragraphs = new Map(sources.map(({id, paragraphs}) => [id, new Set(paragraphs)]));
  return Object.entries({framework, metrics, records, questions}).flatMap(([list, items]) =>
    items.flatMap(({evidence}, at) =>
      evidence.flatMap((item, inner) => checkEvidence(item, `${list}[${at}].evidence[${inner}]`, paragraphs)),
    ),
  );
}

function checkEvidence(
  {source, paragraph}: Evidence,
  path: string,
  paragraphs: ReadonlyMap<string, ReadonlySet<string>>,
): DatasetIssue[] {
  const known = paragraphs.get(source);
  if (known === undefined) return [issueAt(`${path}.source`, source, {code: "unresolved", refersTo: "source"})];
  if (known.has(paragraph)) return [];
  return [issueAt(`${path}.paragraph`, paragraph, {code: "unknown-paragraph", source})];
}

/** Days that no calendar has. */
function findUnrealDates({date, sources}: Dataset): DatasetIssue[] {
  const days = [
    {path: "date.day", day: date.day},
    ...sources.map(({published}, at) => ({path: `sources[${at}].published`, day: published})),
  ];
  return days.filter(({day}) => !isRealDay(day)).map(({path, day}) => issueAt(path, day, {code: "unreal-date"}));
}
