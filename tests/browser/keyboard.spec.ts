import type {Locator, Page} from "@playwright/test";
import {expect, test} from "../support/page-test.ts";
import {openPage} from "./support/open-page.ts";

/** Goes on from control to control, as a reader without a mouse does, until the one that is wanted. */
async function tabTo(page: Page, wanted: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press(key);
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(wanted).toBeFocused();
}

test("the whole journey goes by keys alone, from the skip link to an exported picture", async ({page}) => {
  await openPage(page, "./");
  const count = page.getByRole("status").filter({hasText: "符合"});

  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", {name: "跳到正文"});
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", {name: "哪些数字能用来说明什么？"})).toBeFocused();

  const facet = page.getByRole("button", {name: /^抓手/});
  await tabTo(page, facet);
  await page.keyboard.press("Enter");
  const popup = page.getByRole("dialog", {name: "抓手"});
  await expect(popup.getByRole("checkbox", {name: "一条主线"})).toBeFocused();
  await tabTo(page, popup.getByRole("checkbox", {name: "园区与产业基地"}));
  await page.keyboard.press("Space");
  await expect(count).toHaveText("符合 8 / 18 个已列名组织");
  await page.keyboard.press("Escape");
  await expect(popup).toBeHidden();
  await expect(facet).toBeFocused();

  await tabTo(page, page.getByRole("heading", {name: "三新妇联组织", exact: true}).getByRole("link"), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", {level: 1})).toHaveText("三新妇联组织");
  await expect(page.getByRole("main")).toBeFocused();

  await tabTo(page, page.getByRole("row", {name: /^阳光中科妇联/}).getByRole("link"));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", {level: 1})).toHaveText("阳光中科妇联");
  await expect(page.getByRole("main")).toBeFocused();

  await tabTo(page, page.getByRole("main").getByRole("link", {name: "总览"}));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", {level: 1})).toHaveText("南安市新领域妇联组织覆盖");
  await expect(count).toHaveText("符合 8 / 18 个已列名组织");

  const card = page.locator("#by-lever");
  await tabTo(page, card.getByRole("button", {name: /^以表格显示/}));
  await page.keyboard.press("End");
  await expect(card.getByRole("button", {name: /^导出/})).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menu")).toBeVisible();
  await page.keyboard.press("Home");
  await expect(page.getByRole("menuitem", {name: /^PNG/})).toBeFocused();
  const coming = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  expect((await coming).suggestedFilename()).toBe("已列名组织：按抓手_南安市·抓手：园区与产业基地_2023-11-29.png");

  const bar = card.getByRole("button", {name: /^园区与产业基地：8 个，占 44%/});
  await expect(card.getByRole("button", {name: /^导出/})).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(bar).toBeFocused();
  await expect(bar).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Enter");
  await expect(count).toHaveText("符合 18 / 18 个已列名组织");
  await expect(bar).toBeFocused();
  await page.keyboard.press("Space");
  await expect(count).toHaveText("符合 8 / 18 个已列名组织");
});

test("a figure is one stop of Tab and its tools another: arrows lead from mark to mark, and Tab comes back to where it was left", async ({
  page,
}) => {
  await openPage(page, "./");
  const stops = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>("[data-card] :is(a, button)")].filter(({tabIndex}) => tabIndex === 0)
          .length,
    );
  await expect.poll(stops).toBe(27);

  const card = page.locator("#headline-metrics");
  const focused = async () => page.evaluate(() => document.activeElement?.textContent);
  await card.getByRole("button", {name: /^以表格显示/}).focus();
  await page.keyboard.press("ArrowRight");
  await expect(card.getByRole("link", {name: /^复制链接/})).toBeFocused();
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("三新妇联组织：80 个，已列名（可查到名称） 15，未列名（只有总数） 65");
  await page.keyboard.press("ArrowRight");
  expect(await focused()).toBe("三新妇联组织 · 已列名（可查到名称）：15");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  expect(await focused()).toBe("阵地 · 未列名（只有总数）：21");
  await page.keyboard.press("Tab");
  expect(await focused()).toContain("来源：中国妇女网");
  await page.keyboard.press("Shift+Tab");
  expect(await focused()).toBe("阵地 · 未列名（只有总数）：21");
  await page.keyboard.press("Shift+Tab");
  await expect(card.getByRole("link", {name: /^复制链接/})).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Alt+ArrowDown");
  await expect(page.getByRole("dialog", {name: /^阵地/})).toBeVisible();
});

test("search is worked by keys alone, and gives the focus back", async ({page}) => {
  await openPage(page, "./");
  const button = page.getByRole("button", {name: /^搜索/});
  await button.focus();
  await page.keyboard.press("Enter");
  const field = page.getByRole("combobox", {name: "搜索全站"});
  await expect(field).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(field).toBeHidden();
  await expect(button).toBeFocused();

  await page.keyboard.press("/");
  await expect(field).toBeFocused();
  await page.keyboard.insertText("霞美");
  await expect(page.getByRole("option", {name: /霞美/}).nth(1)).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByRole("heading", {level: 1})).toHaveText(/霞美/);
});

test("keys pressed while a popup is on its way are pressed in it: an option is chosen, a file leaves", async ({
  page,
}) => {
  let release = () => {};
  const hold = async (file: RegExp) => {
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(file, async (route) => {
      await held;
      await route.continue();
    });
  };
  await hold(/\/facet-popup-[^/]*\.js$/);
  await openPage(page, "./");
  const facet = page.getByRole("button", {name: /^抓手/});
  await facet.focus();
  for (const key of ["Enter", "Tab", "Space"]) await page.keyboard.press(key);
  await expect(facet).toBeFocused();
  release();
  const popup = page.getByRole("dialog", {name: "抓手"});
  await expect(popup.getByRole("checkbox", {name: "主管的社会组织"})).toBeChecked();
  await expect(popup.getByRole("checkbox", {name: "一条主线"})).not.toBeChecked();
  await page.keyboard.press("Escape");
  await expect(popup).toBeHidden();

  await hold(/\/export-menu-[^/]*\.js$/);
  await openPage(page, "./");
  await page.locator("#by-lever").getByRole("button", {name: /^导出/}).focus();
  const coming = page.waitForEvent("download");
  for (const key of ["Enter", "Home", "Enter"]) await page.keyboard.press(key);
  release();
  expect((await coming).suggestedFilename()).toMatch(/\.png$/);
});

test("keys pressed after a popup is seen and before it has the focus are pressed in it, in their order", async ({
  page,
}) => {
  await openPage(page, "./");
  const card = page.locator("#by-lever");
  const opener = card.getByRole("button", {name: /^导出/});
  await opener.click();
  await expect(page.getByRole("menu")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("menu")).toBeHidden();
  const coming = page.waitForEvent("download");
  // All in one moment, as a hand that knows its way presses them while the machine is busy.
  await opener.evaluate(async (button: HTMLElement) => {
    button.focus();
    button.click();
    await Promise.resolve();
    for (const key of ["Home", "ArrowDown", "Enter"])
      button.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true}));
  });
  expect((await coming).suggestedFilename()).toMatch(/\.svg$/);
});

for (const [address, width, key] of [
  ["./?lever=parks-and-bases", 1440, "Tab"],
  ["./?lever=parks-and-bases", 1440, "Shift+Tab"],
  ["./?lever=parks-and-bases", 360, "Tab"],
  ["./metrics/three-new-federations", 1440, "Tab"],
  ["./metrics/three-new-federations", 1440, "Shift+Tab"],
  ["./about", 360, "Tab"],
] as const) {
  test(`every stop of ${key} on ${address} at ${width} px is named, outlined and in sight`, async ({page}) => {
    test.slow();
    await page.setViewportSize({width, height: 800});
    await openPage(page, address);
    const faults: string[] = [];
    let stops = 0;
    for (; stops < 200; stops++) {
      await page.keyboard.press(key);
      const fault = await page.evaluate(faultOfFocus);
      if (fault === "end") break;
      if (fault !== null) faults.push(fault);
    }
    expect(faults).toEqual([]);
    expect(stops).toBeGreaterThan(10);
  });
}

for (const [address, card] of [
  ["./", "by-township"],
  ["./metrics/three-new-federations", "by-host-kind"],
] as const) {
  test(`the figure to which ${address}#${card} leads stands below the filters that stay`, async ({page}) => {
    await openPage(page, `${address}#${card}`);
    const top = () => page.locator(`#${card}`).evaluate((figure) => figure.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(300);
    const filters = await page.getByRole("region", {name: "筛选"}).boundingBox();
    expect(await top()).toBeGreaterThanOrEqual((filters?.y ?? 0) + (filters?.height ?? 1000));
  });
}

/** What a reader would miss at the focused element; null when nothing is. */
function faultOfFocus(): string | null {
  const element = document.activeElement;
  if (element === null || element === document.body) return "end";
  const name = (element.getAttribute("aria-label") ?? element.textContent ?? "").trim();
  const label = `${element.localName} “${name}”`;
  if (name === "" && !(element instanceof HTMLInputElement)) return `unnamed: ${element.outerHTML.slice(0, 120)}`;
  const {outlineStyle, outlineWidth} = getComputedStyle(element);
  if (outlineStyle === "none" || outlineWidth === "0px") return `without an outline: ${label}`;
  const [{left, top, width, height} = new DOMRect()] = element.getClientRects();
  const onTop = document.elementFromPoint(left + width / 2, top + height / 2);
  if (onTop === null) return `out of sight: ${label} at ${Math.round(top)}`;
  return element.contains(onTop) ? null : `covered by ${onTop.localName}.${onTop.className}: ${label}`;
}
