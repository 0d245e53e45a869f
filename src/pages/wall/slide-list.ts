import type {Catalog} from "../../coverage/catalog.ts";
import {allTownships} from "../../figures/builders/by-township.ts";
import {headlineMetrics} from "../../figures/builders/headline-metrics.ts";
import {townshipMap} from "../../figures/builders/township-map.ts";
import {figureBuilders} from "../../figures/figure-builders.ts";
import type {FigureBuilder, FigureContext} from "../../figures/figure-context.ts";
import type {SlideId} from "../../view/wall-choice.ts";

const ofReport = [
  "headline",
  "by-lever",
  "by-host-kind",
  "by-mode",
  "one-to-many",
  "by-township",
  "platform-contents",
  "honours-by-level",
  "association-members",
  "townships",
] as const satisfies readonly SlideId[];

const ofRegister = [
  "headline",
  "term-calendar",
  "growth",
  "coverage-by-township",
  "by-host-kind",
  "by-mode",
  "by-lever",
  "committee-sizes",
  "term-calendar-by-township",
  "completeness",
  "reconciliation",
  "townships",
] as const satisfies readonly SlideId[];

const ofRegion = [
  "headline",
  "all-townships",
  "region-heat",
  "by-term",
  "by-sector",
  "by-form",
  "by-host-kind",
  "by-mode",
  "by-lever",
] as const satisfies readonly SlideId[];

/** What is shown where the address names no slides: the figures of the overview and the townships. */
export function usualSlides({dataset, place}: Catalog): readonly SlideId[] {
  if (place?.packed) return ofRegion;
  return dataset.basis === "register" ? ofRegister : ofReport;
}

/** What makes a slide's figure; the townships are a map where the dataset has one, else a list. */
export function builderOf(slide: SlideId, {dataset}: Catalog): FigureBuilder {
  if (slide === "headline") return headlineMetrics;
  if (slide !== "townships") return figureBuilders[slide];
  return dataset.codeLists.township.some(({tile}) => tile !== undefined) ? townshipMap : allTownships;
}

/** What makes a figure of the same matter that needs less room, where there is one: a map of many small fields has a list. */
export function smallerBuilderOf(slide: SlideId): FigureBuilder {
  return slide === "townships" || slide === "township-map" ? allTownships : none;
}

function none(): null {
  return null;
}

/** A slide with its title, as the form names it. */
export type NamedSlide = {id: SlideId; title: string};

/** The slides of a list for which the dataset has a figure, with the figure's title. */
export function availableSlides(slides: readonly SlideId[], context: FigureContext): NamedSlide[] {
  return slides.flatMap((id) => {
    const figure = builderOf(id, context.catalog)(context);
    return figure === null ? [] : [{id, title: figure.title}];
  });
}
