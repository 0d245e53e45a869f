import {defaultChoice, forms, measures, type OwnChoice, orders} from "../../coverage/count/custom-choice.ts";
import {dimensions} from "../../coverage/filters.ts";
import type {Given} from "./parse-query.ts";
import {ownKeys} from "./query-keys.ts";

/** The most rows that "the top n" may show. */
const mostTop = 99;

/** Reads the figure of one's own; what is not said is as usual. */
export function parseOwn({takeOne, takeOneOf}: Given): OwnChoice {
  const rows = takeOneOf(ownKeys.rows, dimensions) ?? defaultChoice.rows;
  // A dimension split by itself says nothing.
  const split = takeOneOf(
    ownKeys.split,
    dimensions.filter((dimension) => dimension !== rows),
  );
  const top = takeOne(ownKeys.top, (value) => /^[1-9]\d?$/.test(value) && Number(value) <= mostTop);
  return {
    rows,
    split,
    form: takeOneOf(ownKeys.form, forms) ?? defaultChoice.form,
    measure: takeOneOf(ownKeys.measure, measures) ?? defaultChoice.measure,
    order: takeOneOf(ownKeys.order, orders) ?? defaultChoice.order,
    top: top === null ? null : Number(top),
  };
}
