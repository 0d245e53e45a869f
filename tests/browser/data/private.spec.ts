import {readFileSync} from "node:fs";
import {readFile} from "node:fs/promises";
import type {Page} from "@playwright/test";
import {unzipSync} from "fflate";
import {expect, test} from "../../support/page-test.ts";
import {checkFile, keep} from "../support/load-register.ts";
import {openExportDialog} from "../support/open-export-dialog.ts";
import {openPage} from "../support/open-page.ts";
import {pngTexts} from "../support/png-chunks.ts";

const file = "b01-excel-gb18030.csv";

/**
 * Every contact and telephone of the file. Its keeper called the contacts as the presidents,
 * who are public: here they have names of their own.
 */
function secretRegister(): {buffer: Buffer; secrets: string[]} {
  const text = new TextDecoder("gb18030").decode(readFileSync(`tests/fixtures/registers/${file}`));
  const secrets: string[] = [];
  const buffer = text.replace(/,([^,\r\n]+),(1000000\d{4})\r\n/g, () => {
    const [contact, telephone] = [`密${secrets.length}人`, `10073${16411 + 311 * secrets.length}`];
    secrets.push(contact, telephone);
    return `,${contact},${telephone}\r\n`;
  });
  return {buffer: Buffer.from(buffer), secrets};
}

/** Fails if any of the secrets stands in a text, and says which and where. */
function expectNone(secrets: readonly string[], text: string, where: string): void {
  expect(
    secrets.filter((secret) => text.includes(secret)),
    where,
  ).toEqual([]);
}

/** What a saved file says, unpacked. */
async function textOf(name: string, path: string): Promise<string> {
  const bytes = await readFile(path);
  if (name.endsWith(".png")) return `${Object.values(pngTexts(bytes)).join("\n")}\n${bytes.toString("latin1")}`;
  if (!name.endsWith(".xlsx")) return bytes.toString("utf8");
  return Object.values(unzipSync(bytes))
    .map((part) => Buffer.from(part).toString("utf8"))
    .join("\n");
}

/** What the page holds for a reader and for the next page: its HTML, its links, its storages. */
async function heldBy(page: Page): Promise<string> {
  return page.evaluate(() =>
    [
      location.href,
      document.documentElement.outerHTML,
      ...[...document.querySelectorAll("a")].map(({href}) => decodeURIComponent(href)),
      JSON.stringify({...localStorage}),
      JSON.stringify({...sessionStorage}),
      JSON.stringify(history.state),
    ].join("\n"),
  );
}

test("contacts and telephones are in no figure's file, no list, no page, no link and no storage but their own", async ({
  page,
}) => {
  test.setTimeout(300_000);
  const {buffer, secrets} = secretRegister();
  expect(secrets.length).toBeGreaterThan(70);
  const panel = await checkFile(page, {name: file, buffer});
  expectNone(secrets, await heldBy(page), "check");
  const findings = page.waitForEvent("download");
  await panel.getByRole("button", {name: "导出核对结果（CSV）"}).click();
  expectNone(secrets, await textOf("a.csv", await (await findings).path()), "findings");
  const id = await keep(page);

  for (const address of [
    "",
    "explore",
    "townships",
    "about",
    "metrics/sites",
    "records/启明水暖行业协会妇联",
    "data",
  ]) {
    await openPage(page, `./${address}?data=${id}`);
    expectNone(secrets, await heldBy(page), address);
  }

  await openPage(page, `./?data=${id}`);
  const cards = await page.locator("[data-card]").evaluateAll((all) => all.map((card) => card.id));
  expect(cards).toHaveLength(10);
  for (const card of cards) {
    for (const format of ["PNG", "SVG", "CSV"]) {
      await page.locator(`#${card}`).getByRole("button", {name: /^导出/}).click();
      const coming = page.waitForEvent("download");
      await page.getByRole("menuitem", {name: new RegExp(`^${format}`)}).click();
      const download = await coming;
      const name = download.suggestedFilename();
      expectNone(secrets, name, name);
      expectNone(secrets, await textOf(name, await download.path()), name);
    }
    const dialog = await openExportDialog(page, card);
    const coming = page.waitForEvent("download");
    await dialog.getByRole("button", {name: /^XLSX/}).click();
    expectNone(secrets, await textOf("a.xlsx", await (await coming).path()), `${card}.xlsx`);
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  }

  await openPage(page, `./explore?data=${id}`);
  const list = page.waitForEvent("download");
  await page.getByRole("button", {name: "将列表存为 CSV"}).click();
  expectNone(secrets, await textOf("a.csv", await (await list).path()), "list");

  await openPage(page, `./data?data=${id}`);
  const register = page.waitForEvent("download");
  await page.getByRole("button", {name: "导出", exact: true}).click();
  expectNone(secrets, await textOf("a.csv", await (await register).path()), "register");

  const stores = await page.evaluate(async () => {
    const open = indexedDB.open("jinlin-registers");
    const database = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result);
    });
    const said: Record<string, string> = {};
    for (const store of database.objectStoreNames) {
      const rows = await new Promise<unknown[]>((resolve) => {
        const asking = database.transaction(store).objectStore(store).getAll();
        asking.onsuccess = () => resolve(asking.result);
      });
      said[store] = JSON.stringify(rows, (_, value) => (value instanceof Map ? [...value] : value));
    }
    return said;
  });
  for (const [store, words] of Object.entries(stores)) if (store !== "contacts") expectNone(secrets, words, store);
  expect(secrets.filter((secret) => !stores.contacts?.includes(secret))).toEqual([]);
});
