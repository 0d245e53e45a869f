import {expect, test} from "../../support/page-test.ts";
import {openPage} from "../support/open-page.ts";
import {saveFigure} from "../support/save-figure.ts";

/** Words that stand in Recharts and nowhere in our own sources. */
const recharts = /recharts-cartesian-axis/;

test("no request leaves the origin, from the first page to the last file", async ({page, baseURL}) => {
  const origins = new Set<string>();
  page.on("request", (request) => origins.add(new URL(request.url()).origin));
  await openPage(page, "./?lever=parks-and-bases");
  await page.getByRole("button", {name: /^抓手/}).click();
  await page.keyboard.press("Escape");
  for (const format of ["PNG", "SVG", "CSV"] as const) await saveFigure(page, "by-lever", format);
  await openPage(page, "./metrics/three-new-federations");
  await openPage(page, "./records/xiamei-base");
  await openPage(page, "./en/about");
  await page.keyboard.press("/");
  await expect(page.getByRole("combobox")).toBeFocused();
  await openPage(page, "./no/such/page");
  // A picture on its way to the canvas is a blob of the same origin; "null" is what data: has for one.
  origins.delete("null");
  expect([...origins]).toEqual([baseURL]);
});

test("the policy holds: no script runs that the page wasn't built with, nor does one from elsewhere", async ({
  page,
  complaints,
}) => {
  complaints.expect(/Content Security Policy/);
  complaints.expect(/TrustedScript/);
  await openPage(page, "./");
  const ran = await page.evaluate(async () => {
    const words = (way: string) => `document.documentElement.dataset.ran = '${way}'`;
    const blobOf = (way: string) => URL.createObjectURL(new Blob([words(way)], {type: "text/javascript"}));
    const append = async (parts: {textContent: string} | {src: string}) => {
      const script = Object.assign(document.createElement("script"), parts);
      const settled = new Promise((resolve) => {
        script.onerror = resolve;
        script.onload = resolve;
      });
      document.head.append(script);
      if (script.src !== "") await settled;
    };
    const press = async () => {
      const button = document.createElement("button");
      button.setAttribute("onclick", words("attribute"));
      document.body.append(button);
      button.click();
    };
    const ways: (() => Promise<unknown>)[] = [
      () => append({textContent: words("inline")}),
      () => append({src: blobOf("blob")}),
      () => append({src: `data:text/javascript,${words("data")}`}),
      () => import(blobOf("import of a blob")),
      () => import(`data:text/javascript,${words("import of data")}`),
      press,
    ];
    // Some are refused when they are written already.
    for (const tryIt of ways) await tryIt().catch(() => undefined);
    return document.documentElement.dataset.ran ?? null;
  });
  expect(ran).toBeNull();
});

test("the headline cards and every title are read, and a bar filters, while Recharts is still on its way", async ({
  page,
}) => {
  await page.route("**/*.js", async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    // What has Recharts in it never arrives.
    if (!recharts.test(body)) await route.fulfill({response, body});
  });
  await page.goto("./");
  const cards = page.getByRole("article");
  await expect(cards).toHaveCount(4);
  await expect(cards.nth(0)).toContainText("三新妇联组织");
  await expect(cards.nth(0)).toContainText("80个");
  await expect(cards.nth(1)).toContainText("21个");
  await expect(cards.nth(2)).toContainText("14个");
  await expect(cards.nth(3)).toContainText("12个");
  await expect(page.getByRole("main").getByRole("heading", {level: 2})).toHaveText([
    "三新妇联组织",
    "阵地",
    "异地商会妇联",
    "执委工作站",
    "四项指标：报道总数与已列名",
    "已列名组织：按抓手",
    "已列名组织：按依托单位类型",
    "已列名组织：按组建方式",
    /霞美片区产业基地/,
    "已列名组织：按乡镇（街道）",
    "三个平台：各平台下做了什么",
    "已列名荣誉：按级别",
    "两个协会的会员数",
  ]);
  const bar = page.locator("#by-lever").getByRole("button", {name: /^园区与产业基地：8 个/});
  await bar.click();
  await expect(page.getByRole("status").filter({hasText: "符合"})).toHaveText("符合 8 / 18 个已列名组织");
  await expect(bar).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("alert")).toHaveCount(0);
  await page.unrouteAll({behavior: "ignoreErrors"});
});

test("with filters in its address a page shows its frame, its titles and the headline cards while the app is on its way, and says so", async ({
  page,
}) => {
  await page.route("**/*.js", () => undefined);
  await page.goto("./?lever=parks-and-bases", {waitUntil: "commit"});
  await expect(page.getByRole("heading", {level: 1})).toBeVisible();
  await expect(page.getByRole("article").first()).toContainText("已列名 15");
  await expect(page.getByRole("article").first()).toBeVisible();
  await expect(page.getByRole("heading", {name: "已列名组织：按抓手"})).toBeVisible();
  await expect(page.locator("#by-lever figure")).toBeHidden();
  await expect(page.getByText("符合")).toBeHidden();
  const says = await page.locator("#root").evaluate((root) => getComputedStyle(root, "::after").content);
  expect(says).toBe('"正在按地址中的选择载入……"');
  await page.unrouteAll({behavior: "ignoreErrors"});

  await page.route("**/*.js", () => undefined);
  await page.goto("./explore?by=mode&lever=parks-and-bases&data=nanan-2023", {waitUntil: "commit"});
  await expect(page.locator("main")).toBeAttached();
  await expect(page.getByRole("heading", {level: 1})).toBeHidden();
  await page.unrouteAll({behavior: "ignoreErrors"});
});

test("a tooltip that can't come leaves its page standing", async ({page, complaints}) => {
  complaints.expect(/ERR_FAILED|Failed to fetch dynamically imported module|error loading dynamically/);
  await page.route("**/*.js", async (route) => {
    const response = await route.fetch();
    if (recharts.test(await response.text())) await route.abort();
    else await route.fulfill({response});
  });
  await openPage(page, "./");
  const bar = page.locator("#by-lever figure").getByRole("button", {name: /^园区与产业基地：8 个/});
  await bar.hover();
  // Recharts is asked for once the pointer rests.
  await expect(page.locator("html")).toHaveAttribute("data-late");
  await bar.click();
  await expect(page.getByText("符合 8")).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(4);
  await expect(page.locator("#by-township")).toContainText("未说明");
  await expect(page.getByRole("heading", {level: 1})).toHaveText("南安市新领域妇联组织覆盖");
});
