import type {RegisterFile} from "../register/register-file.ts";
import {earlierRows, earlierSampleDay} from "./earlier-rows.ts";
import {toCells} from "./sample-cells.ts";
import {type SampleTownship, sampleDay, sampleRegion, sampleTarget, sampleTownships} from "./sample-county.ts";
import {type SampleOptions, type SampleRow, sampleRows} from "./sample-rows.ts";
import {templateHeaders} from "./template-columns.ts";

/** The fictional county's register as a file of the app. */
export function sampleRegister(options: SampleOptions): RegisterFile {
  return toRegister([...sampleRows(options)], {version: "1.0.0", day: sampleDay});
}

/** It as it was half a year before, an earlier release of the same file. */
export function earlierSampleRegister(options: SampleOptions): RegisterFile {
  return toRegister(earlierRows(options), {version: "0.9.0", day: earlierSampleDay});
}

/** Rows as a file of the app, the targets after how many stand in each township. */
function toRegister(made: readonly SampleRow[], {version, day}: {version: string; day: string}): RegisterFile {
  return {
    $schema: "../schema/register.schema.json",
    kind: "register",
    id: "sample-register",
    version,
    title: {
      zh: "示例市三新领域妇联组织登记表（虚构示例）",
      en: "Register of women's federations in Shili City's new sectors (fictional sample)",
    },
    region: {code: sampleRegion.code, name: {...sampleRegion.name}},
    fictional: true,
    day,
    townships: sampleTownships.map((township) => ({
      code: township.code,
      label: township.label,
      kind: township.kind,
      target: sampleTarget(township, made.filter((row) => standsIn(row, township)).length),
    })),
    headers: [...templateHeaders],
    rows: made.map(toCells),
  };
}

/** Whether a row is a federation, a committee or a group that exists in a township: what a target is about. */
function standsIn({form, status, township}: SampleRow, {code, label}: SampleTownship): boolean {
  return (township === code || township === label.zh) && form !== "妇女微家" && status !== "筹建" && status !== "撤销";
}

/** The register as text, a row a line, so that one can read it and compare two. */
export function formatRegister({townships, rows, ...register}: RegisterFile): string {
  const head = JSON.stringify(register, null, 2).slice(0, -2);
  const lines = (items: readonly unknown[]) => items.map((item) => `    ${JSON.stringify(item)}`).join(",\n");
  return `${head},\n  "townships": [\n${lines(townships)}\n  ],\n  "rows": [\n${lines(rows)}\n  ]\n}\n`;
}
