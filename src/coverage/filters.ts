/**
 * The questions by which records can be narrowed, in the order the page shows them. Which of
 * them a dataset answers is said by its catalog.
 */
export const dimensions = [
  "lever",
  "hostKind",
  "mode",
  "township",
  "kind",
  "platform",
  "level",
  "form",
  "sector",
  "status",
  "party",
  "site",
  "station",
  "founded",
  "term",
] as const;

export type Dimension = (typeof dimensions)[number];

/** The value of a record whose source does not state one. It is an answer like any other, and can be filtered by. */
export const notStated = "not-stated";

/**
 * The values chosen in each dimension: any of them within a dimension, all dimensions
 * together. An empty list means "no choice made", not "nothing".
 */
export type Filters = Readonly<Record<Dimension, readonly string[]>>;

/** Makes one thing for each dimension. */
export function byDimension<T>(make: (dimension: Dimension) => T): Record<Dimension, T> {
  return {
    lever: make("lever"),
    hostKind: make("hostKind"),
    mode: make("mode"),
    township: make("township"),
    kind: make("kind"),
    platform: make("platform"),
    level: make("level"),
    form: make("form"),
    sector: make("sector"),
    status: make("status"),
    party: make("party"),
    site: make("site"),
    station: make("station"),
    founded: make("founded"),
    term: make("term"),
  };
}

export const noFilters: Filters = byDimension(() => []);

/** Whether a reader has narrowed anything. */
export function hasFilters(filters: Filters): boolean {
  return dimensions.some((dimension) => filters[dimension].length > 0);
}

/** Adds a value to a dimension's choice, or releases it when it is there already. */
export function toggleFilter(filters: Filters, dimension: Dimension, value: string): Filters {
  const chosen = filters[dimension];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return {...filters, [dimension]: next};
}
