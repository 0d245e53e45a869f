import {expect, test} from "../support/page-test.ts";
import {openPage} from "./support/open-page.ts";

const mapTitle = "已列名组织：按乡镇（街道） · 方格示意图";

test("the map of townships is read and worked by keys alone: tile by tile from the north, a filter, and back", async ({
  page,
}) => {
  await openPage(page, "./townships");
  const map = page.locator("#township-map");
  const tiles = map.getByRole("list", {name: mapTitle}).getByRole("button", {pressed: false});
  await expect(tiles.first()).toHaveAccessibleName("向阳乡：无记录");
  const xiamei = map.getByRole("button", {name: "霞美镇：4 个，其中 3 个依上级或所属组织归入", exact: true});
  await xiamei.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/townships\?township=350583117$/);
  await expect(xiamei).toHaveAttribute("aria-pressed", "true");
  await expect(xiamei).toBeFocused();
  await expect(page.locator("#all-townships").getByRole("button", {name: /^霞美镇：4 个/})).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/townships$/);
});

for (const [locale, prefix] of [
  ["zh-CN", ""],
  ["en-US", "/en"],
] as const) {
  test.describe(`in ${locale}`, () => {
    test.use({locale});

    test("every tile's words stand whole within it, as the browser sets them, down to a phone", async ({page}) => {
      await openPage(page, `.${prefix}/townships`);
      for (const [width, drawnPx] of [
        [360, 288],
        [412, 288],
        [768, 560],
        [1440, 700],
      ] as const) {
        await page.setViewportSize({width, height: 900});
        await expect(page.locator("#township-map .figure-drawing")).toHaveCSS("width", `${drawnPx}px`);
        expect(await page.evaluate(textsOutsideTiles), `${width} px`).toEqual([]);
      }
    });
  });
}

/** In the page, at one moment: a drawing that is replaced meanwhile would leave texts without a tile. */
function textsOutsideTiles(): (string | null)[] {
  const texts = [...document.querySelectorAll("#township-map .figure-drawing text")];
  if (texts.length === 0) return ["no texts"];
  return texts.flatMap((text) => {
    const tile = text.closest("g")?.querySelector("rect")?.getBoundingClientRect();
    const words = text.getBoundingClientRect();
    const isIn = tile && words.left >= tile.left && words.right <= tile.right && words.bottom <= tile.bottom + 2;
    return isIn ? [] : [text.textContent];
  });
}
