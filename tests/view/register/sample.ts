import {readFileSync} from "node:fs";
import {type Catalog, catalogOf} from "../../../src/coverage/catalog.ts";
import {openServed} from "../../../src/view/register/open-served.ts";

const file: unknown = JSON.parse(readFileSync("public/data/sample-register.json", "utf8"));

/** The sample register as it is served, its terms counted from its own day. */
export const sampleRegister = await openServed(file, "data/sample-register.json");

export const sample: Catalog = catalogOf(sampleRegister.datasetOn("2026-11-01"));
