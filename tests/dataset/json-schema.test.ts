import {toJsonSchema} from "@valibot/to-json-schema";
import type {GenericSchema} from "valibot";
import {describe, expect, it} from "vitest";
import {regionsFileSchema} from "../../src/dataset/packed/regions-file.ts";
import {registerFileSchema} from "../../src/dataset/register/register-file.ts";
import {datasetIndexSchema, datasetSchema} from "../../src/dataset/schema.ts";

function formatJsonSchema(title: string, schema: GenericSchema): string {
  // Input, since others write what goes in; trimming has no word in JSON Schema, and needs none.
  const {$schema, ...rest} = toJsonSchema(schema, {typeMode: "input", ignoreActions: ["trim"]});
  return `${JSON.stringify({$schema, title, ...rest}, null, 2)}\n`;
}

describe("public/schema (renew with `npm run schema`)", () => {
  it("dataset.schema.json is what datasetSchema says", async () => {
    await expect(formatJsonSchema("Jinlin dataset", datasetSchema)).toMatchFileSnapshot(
      "../../public/schema/dataset.schema.json",
    );
  });

  it("dataset-index.schema.json is what datasetIndexSchema says", async () => {
    await expect(formatJsonSchema("Jinlin dataset index", datasetIndexSchema)).toMatchFileSnapshot(
      "../../public/schema/dataset-index.schema.json",
    );
  });

  it("register.schema.json is what registerFileSchema says", async () => {
    await expect(formatJsonSchema("Jinlin register", registerFileSchema)).toMatchFileSnapshot(
      "../../public/schema/register.schema.json",
    );
  });

  it("regions.schema.json is what regionsFileSchema says", async () => {
    await expect(formatJsonSchema("Jinlin regions", regionsFileSchema)).toMatchFileSnapshot(
      "../../public/schema/regions.schema.json",
    );
  });
});
