import {notStated} from "../../coverage/filters.ts";

type Ranked = {id: string; value: number | null; isPicked: boolean};

/**
 * Which of a figure's rows stand alone where only so many can: those that the filters pick,
 * what is not stated and what is not known, at most half of them; then the largest.
 *
 * @returns Their ids.
 */
export function largestOf(rows: readonly Ranked[], most: number): Set<string> {
  const isFirst = ({id, value, isPicked}: Ranked) => isPicked || id === notStated || value === null;
  const first = rows.filter(isFirst).slice(0, Math.floor(most / 2));
  const others = rows.filter((row) => !first.includes(row)).sort((a, b) => (b.value ?? -1) - (a.value ?? -1));
  return new Set([...first, ...others].slice(0, most).map(({id}) => id));
}
