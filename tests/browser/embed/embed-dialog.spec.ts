import {expect, test} from "../../support/page-test.ts";
import {expectPopupAccessible} from "../support/expect-popup-accessible.ts";
import {checkFile, keep} from "../support/load-register.ts";
import {codeIn, openEmbedDialog} from "../support/open-embed-dialog.ts";
import {openPage} from "../support/open-page.ts";
import {publicSite} from "../support/public-site.ts";

test("the code is copied, and says that an address of this machine helps no one else", async ({page, context}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openPage(page, "./");
  const dialog = await openEmbedDialog(page, "by-lever");
  const code = await codeIn(dialog);
  await dialog.getByRole("button", {name: "复制代码"}).click();
  await expect(dialog.getByText("代码已复制。")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
  await expect(dialog.getByRole("note")).toContainText("只有本机或内部网络能打开");
  await expectPopupAccessible(page);
});

test.describe("on a site that is not served over https", () => {
  test.use({baseURL: publicSite});

  test("where the clipboard is barred the code is selected, to be copied by hand", async ({page}) => {
    await openPage(page, "./");
    const dialog = await openEmbedDialog(page, "by-lever");
    const code = await codeIn(dialog);
    expect(code).toContain(`src="${publicSite}/embed/by-lever/"`);
    await expect(dialog.getByRole("note")).toHaveCount(0);
    await dialog.getByRole("button", {name: "复制代码"}).click();
    await expect(dialog.getByText("浏览器没有允许复制：代码已选中")).toBeVisible();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(code);
  });
});

test("a register of one's own can't be embedded: it is said why, and a picture is offered", async ({page}) => {
  await checkFile(page, "b01-excel-gb18030.csv");
  await keep(page);
  const dialog = await openEmbedDialog(page, "growth");
  await expect(dialog).toContainText("只存在您这台电脑的浏览器里");
  await expect(dialog.getByRole("textbox")).toHaveCount(0);
  await expectPopupAccessible(page);
  const coming = page.waitForEvent("download");
  await dialog.getByRole("button", {name: "保存 PNG 图片"}).click();
  expect((await coming).suggestedFilename()).toMatch(/\.png$/);
});

test("a figure of a metric's page is embedded as it is there", async ({page}) => {
  await openPage(page, "./metrics/chamber-federations");
  const dialog = await openEmbedDialog(page, "by-lever");
  expect(await codeIn(dialog)).toContain("/embed/by-lever/?in=chamber-federations");
});
