import {associationMembers} from "./builders/association-members.ts";
import {byHostKind, byLever, byMode} from "./builders/by-dimension.ts";
import {allTownships, byTownship} from "./builders/by-township.ts";
import {frameworkFigure} from "./builders/framework-figure.ts";
import {headlineMetrics} from "./builders/headline-metrics.ts";
import {honoursByLevel} from "./builders/honours-by-level.ts";
import {neighbours} from "./builders/neighbours.ts";
import {oneToMany} from "./builders/one-to-many.ts";
import {platformContents} from "./builders/platform-contents.ts";
import {townshipMap} from "./builders/township-map.ts";
import {customFigure} from "./custom/custom-figure.ts";
import type {Figure} from "./figure.ts";
import type {FigureContext} from "./figure-context.ts";
import type {FigureId} from "./figure-ids.ts";
import {byForm, bySector, byTerm, regionHeat, regionTerms} from "./regions/region-figures.ts";
import {
  committeeSizes,
  comparison,
  completenessMap,
  growth,
  reconciliation,
  registerCoverage,
  termCalendar,
  termsByTownship,
} from "./register/register-builders.ts";

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
  "all-townships": allTownships,
  "township-map": townshipMap,
  own: customFigure,
  neighbours,
  "term-calendar": termCalendar,
  "coverage-by-township": registerCoverage,
  growth,
  "committee-sizes": committeeSizes,
  "term-calendar-by-township": termsByTownship,
  completeness: completenessMap,
  reconciliation,
  comparison,
  "by-form": byForm,
  "by-sector": bySector,
  "by-term": byTerm,
  "region-heat": regionHeat,
  "region-terms": regionTerms,
} satisfies Record<FigureId, (context: FigureContext) => Figure | null>;
