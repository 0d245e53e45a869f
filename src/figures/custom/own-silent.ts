import {notStated} from "../../coverage/filters.ts";
import {valuesOf} from "../../coverage/values-of.ts";
import type {FigureContext} from "../figure-context.ts";
import type {Parts} from "./custom-groups.ts";

/**
 * Notes how many of those that state nothing are of a kind of which no record on file does:
 * a channel has no building mode, and "not stated" would say that one was kept back.
 */
export function silentNotes({dimension, parts}: Parts, {catalog, t}: FigureContext): string[] {
  const silent = parts.find(({id}) => id === notStated)?.records ?? [];
  const spoken = new Set(
    catalog.dataset.records
      .filter((record) => valuesOf(record, dimension, catalog).values.length > 0)
      .map(({kind}) => kind),
  );
  const count = silent.filter(({kind}) => !spoken.has(kind)).length;
  return count === 0 ? [] : [t("own.note.silentKinds", {dimension: t(`figures.dimension.${dimension}`), count})];
}
