import {readFileSync} from "node:fs";
import type {Page} from "@playwright/test";
import {expect, test} from "../../support/page-test.ts";
import {openPage} from "../support/open-page.ts";

const index = JSON.parse(readFileSync("public/data/index.json", "utf8"));

/** Serves an index in which the report has an earlier release; that release is what is given, or not there. */
async function serveRelease(page: Page, release: object | null): Promise<void> {
  const [report, ...others] = index.datasets;
  const listed = {...report, releases: [{version: "0.9.0", day: "2023-11-01"}]};
  await page.route("**/data/index.json", (route) => route.fulfill({json: {...index, datasets: [listed, ...others]}}));
  await page.route("**/data/nanan-2023@0.9.0.json", (route) =>
    release === null ? route.fulfill({status: 404, body: "none"}) : route.fulfill({json: release}),
  );
}

function earlierReport() {
  const report = JSON.parse(readFileSync("public/data/nanan-2023.json", "utf8"));
  report.version = "0.9.0";
  report.metrics[0].reported.value = 77;
  return report;
}

test("a link that names an earlier release shows it, says so, and leads to the current one with its filters", async ({
  page,
}) => {
  await serveRelease(page, earlierReport());
  await openPage(page, "./?release=0.9.0&lever=chambers");
  await expect(page.getByText("你看的是 2023-11-01 版（0.9.0）；现行版为 2023-11-29 版（1.0.0）。")).toBeVisible();
  await expect(page.getByRole("main")).toContainText("77");
  await page.getByRole("link", {name: "全部记录"}).click();
  await expect(page).toHaveURL(/\/explore\?release=0\.9\.0&lever=chambers$/);
  await page.getByRole("link", {name: "看现行版"}).click();
  await expect(page).toHaveURL(/\/explore\?lever=chambers$/);
  await expect(page.getByText("你看的是")).toHaveCount(0);
});

test("the newest release before is what a dataset is compared with unless another is chosen", async ({page}) => {
  await serveRelease(page, earlierReport());
  await openPage(page, "./en/changes");
  await expect(page).toHaveURL(/\/en\/changes\?with=nanan-2023%400\.9\.0$/);
  await expect(page.getByRole("region", {name: "Nothing changed"})).toBeVisible();
  await expect(page.getByRole("row", {name: /Reported 77 80 \+3/})).toBeVisible();
});

test("a release that is not listed is said, and the current one is shown", async ({page}) => {
  await openPage(page, "./en/?release=9.9");
  await expect(
    page.getByText(
      "Release 9.9, which the link names, is not on the site's list; shown is the current one, 1.0.0 (2023-11-29).",
    ),
  ).toBeVisible();
  await openPage(page, "./?release=1.0.0");
  await expect(page.getByText("不在网站的清单里")).toHaveCount(0);
});

test("a listed release whose file is missing or another's is refused by name, with the way to the current one", async ({
  page,
  complaints,
}) => {
  complaints.expect(/404 \(Not Found\)/);
  await serveRelease(page, null);
  await page.goto("./metrics/sites?release=0.9.0");
  await expect(page.getByRole("alert")).toContainText("/data/nanan-2023@0.9.0.json");
  await page.getByRole("link", {name: "看现行版"}).click();
  await expect(page).toHaveURL(/\/metrics\/sites\/?$/);
  await page.unrouteAll();
  await serveRelease(page, {...earlierReport(), version: "0.8.0"});
  await openPage(page, "./changes?with=nanan-2023@0.9.0");
  await expect(page.getByRole("alert")).toContainText("不是清单所列的这一版（应为 0.9.0）");
});
