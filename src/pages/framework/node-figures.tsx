import {useMemo} from "react";
import type {Dimension} from "../../coverage/filters.ts";
import {nodeFilters} from "../../coverage/framework/node-contents.ts";
import {matchesFilters} from "../../coverage/matches-filters.ts";
import {countedKind} from "../../coverage/population.ts";
import {valuesOf} from "../../coverage/values-of.ts";
import type {FrameworkNode} from "../../dataset/schema.ts";
import {byHostKind, byLever, byMode} from "../../figures/builders/by-dimension.ts";
import {byTownship} from "../../figures/builders/by-township.ts";
import {honoursByLevel} from "../../figures/builders/honours-by-level.ts";
import {platformContents} from "../../figures/builders/platform-contents.ts";
import type {FigureBuilder} from "../../figures/figure-context.ts";
import type {FigureId} from "../../figures/figure-ids.ts";
import {usePageContext} from "../../view/page-context.ts";
import {NarrowedPart} from "../../view/page-provider.tsx";
import type {CardColumns} from "../parts/figure-card/card-context.ts";
import {FigureCard} from "../parts/figure-card/figure-card.tsx";
import {FigureHint} from "../parts/layout/figure-hint.tsx";

/** A figure that a node's page may show: the dimension it stands on, and the kind of record it counts; `null` is any. */
type NodeFigure = {id: FigureId; build: FigureBuilder; dimension: Dimension; kind: string | null};

const byLeverHere: NodeFigure = {id: "by-lever", build: byLever, dimension: "lever", kind: countedKind};
const byHostKindHere: NodeFigure = {id: "by-host-kind", build: byHostKind, dimension: "hostKind", kind: countedKind};
const byModeHere: NodeFigure = {id: "by-mode", build: byMode, dimension: "mode", kind: countedKind};
const byTownshipHere: NodeFigure = {id: "by-township", build: byTownship, dimension: "township", kind: countedKind};
const honours: NodeFigure = {id: "honours-by-level", build: honoursByLevel, dimension: "level", kind: "honour"};
const platforms: NodeFigure = {id: "platform-contents", build: platformContents, dimension: "platform", kind: null};

const figuresOf = {
  method: [],
  group: [],
  approach: [],
  line: [byHostKindHere, byModeHere, platforms, byTownshipHere],
  lever: [byHostKindHere, byModeHere, platforms, byTownshipHere],
  platform: [honours, byLeverHere, byHostKindHere, byTownshipHere],
} as const satisfies Record<FrameworkNode["level"], readonly NodeFigure[]>;

/** A group of levers or platforms compares them with one another. */
const figuresOfParts = {
  lever: [byLeverHere, byTownshipHere],
  platform: [platforms, honours],
} as const;

/** How wide so many cards are that stand side by side. */
const columnsOf: readonly (readonly CardColumns[])[] = [[], [12], [5, 7], [4, 4, 4], [5, 7, 7, 5]];

/** The figures of a node, narrowed to it, as far as anything is stated there. */
export function NodeFigures({node}: {node: FrameworkNode}) {
  const {catalog} = usePageContext();
  const own = nodeFilters(node, catalog);
  const offered: readonly NodeFigure[] =
    node.level === "group" && own !== null ? figuresOfParts[own.dimension] : figuresOf[node.level];
  const shown = offered.filter(({dimension, kind}) =>
    catalog.dataset.records.some(
      (record) =>
        (kind === null || record.kind === kind) &&
        (own === null || matchesFilters(record, own.filters, catalog)) &&
        valuesOf(record, dimension, catalog).values.length > 0,
    ),
  );
  const widths = columnsOf[shown.filter(({id}) => id !== byTownshipHere.id).length] ?? [];
  if (shown.length === 0) return null;
  return (
    <>
      <FigureHint />
      {shown.map((figure, at) => (
        <NarrowedFigure
          key={figure.id}
          node={node}
          figure={figure}
          columns={figure.id === byTownshipHere.id ? 12 : (widths[at] ?? 4)}
        />
      ))}
    </>
  );
}

function NarrowedFigure({node, figure, columns}: {node: FrameworkNode; figure: NodeFigure; columns: CardColumns}) {
  const {catalog, view} = usePageContext();
  const {id, build, dimension, kind} = figure;
  const isKindChosen = view.filters.kind.length > 0;
  const filters = useMemo(() => {
    const own = nodeFilters(node, catalog);
    return {
      // A figure of the node's own dimension compares the node's parts: nothing is picked in it.
      ...(own === null ? {} : {[own.dimension]: own.dimension === dimension ? [] : own.filters[own.dimension]}),
      ...(kind === null || isKindChosen ? {} : {kind: [kind]}),
    };
  }, [node, catalog, dimension, kind, isKindChosen]);
  return (
    <NarrowedPart by={filters}>
      <FigureCard id={id} build={build} metric={null} columns={columns} />
    </NarrowedPart>
  );
}
