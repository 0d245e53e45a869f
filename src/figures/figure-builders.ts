import {associationMembers} from "./association-members.ts";
import {byHostKind} from "./by-host-kind.ts";
import {byLever} from "./by-lever.ts";
import {byMode} from "./by-mode.ts";
import {byTownship} from "./by-township.ts";
import type {Figure} from "./figure.ts";
import type {FigureContext} from "./figure-context.ts";
import type {FigureId} from "./figure-ids.ts";
import {frameworkFigure} from "./framework-figure.ts";
import {headlineMetrics} from "./headline-metrics.ts";
import {honoursByLevel} from "./honours-by-level.ts";
import {neighbours} from "./neighbours.ts";
import {oneToMany} from "./one-to-many.ts";
import {ownFigure} from "./own-figure.ts";
import {platformContents} from "./platform-contents.ts";
import {townshipMap} from "./township-map.ts";

/**
 * Builds every figure by its id. A new figure is one new file, an id, and one line here.
 * `null` means that the dataset has nothing of the kind.
 */
export const figureBuilders = {
  "headline-metrics": headlineMetrics,
  "by-lever": byLever,
  "by-host-kind": byHostKind,
  "by-mode": byMode,
  "one-to-many": oneToMany,
  "by-township": byTownship,
  "platform-contents": platformContents,
  "honours-by-level": honoursByLevel,
  "association-members": associationMembers,
  framework: frameworkFigure,
  "township-map": townshipMap,
  own: ownFigure,
  neighbours,
} satisfies Record<FigureId, (context: FigureContext) => Figure | null>;
