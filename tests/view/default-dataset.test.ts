import {readFileSync} from "node:fs";
import {expect, it} from "vitest";
import {parseDatasetIndex} from "../../src/dataset/dataset-index.ts";
import {defaultDataset} from "../../src/view/view.ts";

it("defaultDataset is the default of public/data/index.json", () => {
  const file = "public/data/index.json";
  expect(parseDatasetIndex(JSON.parse(readFileSync(file, "utf8")), file).default).toBe(defaultDataset);
});
