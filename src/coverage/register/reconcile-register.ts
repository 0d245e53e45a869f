import type {RegisterEntry} from "../../dataset/register/register.ts";
import type {Dataset} from "../../dataset/schema.ts";
import {reconcileWithReport} from "./reconcile-with-report.ts";
import {registerMetrics} from "./register-metrics.ts";
import {rememberPair} from "./remember-pair.ts";

/** Of what a report names, what may be a row of a register: a station or an honour belongs to one and is none. */
const named = ["federation", "micro-home"];

/** Sets all of a register's rows against a report's dataset: its totals, and the federations and micro-homes it names. */
export const reconcileRegister = rememberPair((entries: readonly RegisterEntry[], {metrics, records}: Dataset) =>
  reconcileWithReport(
    entries,
    records.filter(({kind}) => named.includes(kind)).map(({id, name, aliases}) => ({id, name: name.zh, aliases})),
    registerMetrics([]).flatMap(({id}) => {
      const reported = metrics.find((metric) => metric.id === id)?.reported ?? null;
      return reported === null ? [] : [{metric: id, ...reported}];
    }),
  ),
);
