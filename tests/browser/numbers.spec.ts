import {readFileSync} from "node:fs";
import {parseDataset} from "../../src/dataset/parse-dataset.ts";
import {expect, test} from "../support/page-test.ts";
import {findClosedNumbers} from "./support/find-closed-numbers.ts";

const file = new URL("../../public/data/nanan-2023.json", import.meta.url);
const {metrics, records, framework, codeLists} = parseDataset(JSON.parse(readFileSync(file, "utf8")), "nanan-2023");

const pages = {
  "the fixed pages": [
    "",
    "explore/",
    "explore/?split=hostKind&form=heat&group=kind",
    "framework/",
    "townships/",
    "about/",
  ],
  "every metric": metrics.map(({id}) => `metrics/${id}/`),
  "every part of the method": framework.map(({id}) => `framework/${id}/`),
  "every township": codeLists.township.map(({code}) => `townships/${code}/`),
  "every record": records.map(({id}) => `records/${id}/`),
};

for (const [name, paths] of Object.entries(pages)) {
  test(`on ${name}, every number is inside or beside something that opens it, or its evidence`, async ({page}) => {
    test.slow();
    const closed: string[] = [];
    for (const path of paths.flatMap((one) => [`./${one}`, ...(name === "every record" ? [] : [`./en/${one}`])])) {
      await page.goto(path);
      await expect(page.locator("html")).toHaveAttribute("data-ready");
      await expect(page.locator("main h1")).toBeVisible();
      closed.push(...(await page.evaluate(findClosedNumbers)).map((number) => `${path}: ${number}`));
    }
    expect(closed).toEqual([]);
  });
}

test("a number that nothing opens is found", async ({page}) => {
  // Once the app has taken the page over: what is added before, React would find to be none of its own.
  await page.goto("./about/");
  await expect(page.locator("html")).toHaveAttribute("data-ready");
  await page.locator("main h1").evaluate((heading) => {
    heading.after(Object.assign(document.createElement("p"), {textContent: "80 of 15"}));
  });
  expect(await page.evaluate(findClosedNumbers)).toEqual(["80 of 15 → 80 of 15"]);
});
