import {expect, test} from "../../support/page-test.ts";
import {checked, checkFile, chooseFile, keep} from "../support/load-register.ts";
import {openPage} from "../support/open-page.ts";

const missing =
  "这个链接看的是一份只存在某台机器上的登记表，这台机器上没有。请选择它的文件，读入后回到链接所看的内容。";

test.beforeEach(({page}) => page.clock.setFixedTime("2026-11-27T10:00:00+08:00"));

for (const {address, count} of [
  {address: "?data=own-xyz&sector=new-employment", count: "符合 8 / 40 个在册组织"},
  {address: "explore?data=own-xyz&sector=new-social", count: "妇联、妇委会、妇女小组8"},
  {address: "data?data=own-xyz&sector=new-economic", count: "符合 24 / 40 个在册组织"},
]) {
  test(`./${address} asks for its file, and shows what it was to show once that is kept`, async ({page}) => {
    await openPage(page, `./${address}`);
    await expect(page.getByRole("alert")).toHaveText(missing);
    await expect(page).toHaveTitle("数据 · 近邻看板");
    await chooseFile(page, "b01-excel-gb18030.csv");
    await checked(page);
    expect(await keep(page)).toBe("own-xyz");
    const path = address.startsWith("data") ? address.slice(4) : address;
    await expect(page).toHaveURL(new RegExp(`/${path.replaceAll("?", "\\?")}$`));
    const main = page.getByRole("main");
    await expect(main).toContainText(count);
    await page.reload();
    await expect(main).toContainText(count);
  });
}

test("in English it is asked for in English", async ({page}) => {
  await openPage(page, "./en/?data=own-xyz");
  await expect(page.getByRole("alert")).toContainText(
    "This link shows a register that is kept on one machine alone, and not on this one.",
  );
  await expect(page).toHaveTitle("Data · Jinlin");
});

test("a register that is shown and removed in another tab leaves a page that asks for its file", async ({page}) => {
  await checkFile(page, "b01-excel-gb18030.csv");
  const id = await keep(page);
  await openPage(page, `./data?data=${id}`);
  await page.getByRole("button", {name: "删除", exact: true}).click();
  await page.getByRole("button", {name: "删除", exact: true}).click();
  await expect(page).toHaveURL(/\/data$/);
  await openPage(page, `./?data=${id}`);
  await expect(page.getByRole("alert")).toHaveText(missing);
});
