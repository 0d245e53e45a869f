import {readFileSync} from "node:fs";
import {type Catalog, catalogOf} from "../../../src/coverage/catalog.ts";
import type {Register} from "../../../src/dataset/register/register.ts";
import {openServed} from "../../../src/view/register/open-served.ts";
import {nananDataset} from "../../coverage/nanan.ts";

const file: unknown = JSON.parse(readFileSync("public/data/sample-register.json", "utf8"));

/** The sample register as it is served, its terms counted from its own day. */
const sampleRegister = await openServed(file, "data/sample-register.json", async () => null);

export const sample: Catalog = catalogOf(sampleRegister.datasetOn("2026-11-01"));

const {entries} = sampleRegister.register;

/** The sample as it was before: without its first row, with one that is gone, and a president fewer. */
const earlierSample: Register = {
  ...sampleRegister.register,
  id: "own-earlier",
  title: "去年的登记表",
  day: "2025-11-01",
  entries: [
    ...entries.slice(1).map((entry, place) => (place === 0 ? {...entry, president: null} : entry)),
    ...entries.slice(0, 1).map((entry) => ({...entry, row: 9999, name: "已不在的妇联"})),
  ],
};

/** The sample set against the report, though it is of another county, and against itself as it was before. */
export const sampleBeside: Catalog = {...sample, beside: {report: nananDataset, earlier: earlierSample}};
