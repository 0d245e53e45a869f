import {runInSlices, runToEnd, type Steps} from "../../coverage/steps/run-steps.ts";
import type {Register} from "../../dataset/register/register.ts";
import type {Dataset} from "../../dataset/schema.ts";
import {loadTranslator} from "../../locale/load-translator.ts";
import type {FindReport} from "./find-report.ts";
import {type RegisterNames, registerDataset} from "./register-dataset.ts";

/** A register that is here, and what it takes to show it. */
export type OpenedRegister = {
  kind: "register";
  register: Register;
  /** The day from which its terms are counted until a reader sets another. */
  today: string;
  /** The report on its region; `null` where there is none, or it could not be had. */
  report: Dataset | null;
  /** It as a dataset, its terms counted from a day. */
  datasetOn: (today: string) => Dataset;
};

/** Makes a register that is at hand ready to be shown. */
export async function toOpened(
  register: Register,
  names: RegisterNames,
  today: string,
  findReport: FindReport,
): Promise<OpenedRegister> {
  const [zh, en, report] = await Promise.all([
    loadTranslator("zh", "register"),
    loadTranslator("en", "register"),
    findReport(register.region.code),
  ]);
  const seenFrom = await inSlices(registerDataset(register, names, {zh, en}));
  const first = await inSlices(seenFrom(today));
  const datasetOn = (day: string) => (day === today ? first : runToEnd(seenFrom(day)));
  return {kind: "register", register, today, report, datasetOn};
}

/** Does steps in slices, between which the page answers. */
async function inSlices<Result>(steps: Steps<Result>): Promise<Result> {
  const done = await runInSlices(steps, new AbortController().signal);
  return done === null ? runToEnd(steps) : done.result;
}

/** The day of a moment where the reader is: "2026-11-29". */
export function dayOf(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
