import AxeBuilder from "@axe-core/playwright";
import {expect, test} from "../../support/page-test.ts";
import {openPage} from "../support/open-page.ts";
import {saveFigure} from "../support/save-figure.ts";

const filtered = "./en/?lever=parks-and-bases,chambers";
/** What the footer's button hands the browser's own dialog to. */
const opened = "footer input[type=file]";

function fileOf(bytes: Buffer, name: string) {
  return {name, mimeType: name.endsWith(".svg") ? "image/svg+xml" : "image/png", buffer: bytes};
}

for (const format of ["PNG", "SVG"] as const) {
  test(`a figure's ${format}, opened by someone else, leads to the same view and figure`, async ({
    page,
    browser,
    baseURL,
  }) => {
    await openPage(page, filtered);
    const {bytes} = await saveFigure(page, "by-host-kind", format);
    const other = await browser.newContext({baseURL: baseURL ?? "", locale: "zh-CN"});
    const theirs = await other.newPage();
    await openPage(theirs, "./");
    await theirs.locator(opened).setInputFiles(fileOf(bytes, `picture.${format.toLowerCase()}`));
    await expect(theirs.getByText("This is the view that the picture shows.")).toBeVisible();
    await expect(theirs).toHaveURL(`${baseURL}/en/?lever=parks-and-bases,chambers#by-host-kind`);
    await expect(theirs.locator("#by-host-kind h2")).toBeInViewport();
    await expect(theirs.getByText("The picture was made of the same data")).toBeVisible();
    await expect(theirs.locator("html")).toHaveAttribute("lang", "en");
    await other.close();
  });
}

test("a figure of a part of the working method leads back to that part's page", async ({page, baseURL}) => {
  await openPage(page, "./framework/parks-and-bases");
  const {bytes} = await saveFigure(page, "by-mode", "PNG");
  await openPage(page, "./about/");
  await page.locator(opened).setInputFiles(fileOf(bytes, "picture.png"));
  await expect(page).toHaveURL(`${baseURL}/framework/parks-and-bases#by-mode`);
  await expect(page.locator("#by-mode h2")).toBeInViewport();
});

test("a picture dropped anywhere is read, and the page is not left for it", async ({page, baseURL}) => {
  await openPage(page, filtered);
  const {bytes} = await saveFigure(page, "by-mode", "PNG");
  await openPage(page, "./about/");
  const files = await page.evaluateHandle((base64) => {
    const data = new DataTransfer();
    const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    data.items.add(new File([content], "picture.png", {type: "image/png"}));
    return data;
  }, bytes.toString("base64"));
  await page.dispatchEvent("main", "dragover", {dataTransfer: files});
  await expect(page.getByText("松开即可回到图片所示的视图")).toBeVisible();
  await page.dispatchEvent("main", "drop", {dataTransfer: files});
  await expect(page).toHaveURL(`${baseURL}/en/?lever=parks-and-bases,chambers#by-mode`);
  await expect(page.getByText("Drop it to see the view it shows")).toBeHidden();
});

test("pictures that were changed, cut, made elsewhere, or are none are refused, and the page stays", async ({page}) => {
  await openPage(page, "./?lever=parks-and-bases");
  const {bytes: png} = await saveFigure(page, "by-lever", "PNG");
  const {bytes: svg} = await saveFigure(page, "by-lever", "SVG");
  const before = page.url();
  const elsewhere = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement("canvas"), {width: 40, height: 30});
    return canvas.toDataURL("image/png").split(",")[1] ?? "";
  });
  const altered = Buffer.from(png);
  altered.writeUInt8(altered.readUInt8(altered.length >> 1) ^ 1, altered.length >> 1);
  for (const {file, words} of [
    {file: fileOf(altered, "altered.png"), words: /被改动过/},
    {file: fileOf(png.subarray(0, png.length - 100), "cut.png"), words: /不完整/},
    {file: fileOf(Buffer.from(elsewhere, "base64"), "elsewhere.png"), words: /没有视图信息/},
    {file: fileOf(Buffer.from(svg.toString().replace(">8<", ">9<")), "altered.svg"), words: /被改动过/},
    {
      file: fileOf(Buffer.from("<html><script>document.title = 'run'</script></html>"), "page.svg"),
      words: /不是 PNG 或 SVG/,
    },
  ]) {
    await page.locator(opened).setInputFiles(file);
    await expect(page.getByRole("alert")).toContainText(words);
    await page.getByRole("button", {name: "关闭提示"}).click();
  }
  expect(page.url()).toBe(before);
  await expect(page).not.toHaveTitle("run");
});

test("a picture can be chosen from the footer of every page", async ({page}) => {
  const choosing = page.waitForEvent("filechooser");
  await openPage(page, "./en/townships/");
  await page.getByRole("button", {name: "Open an exported picture…"}).click();
  await choosing;
});

test("the way to open a picture is found from the search, by keys alone", async ({page}) => {
  await openPage(page, "./about/");
  // Asked for early: Playwright may not listen yet when a key follows at once.
  const choosing = page.waitForEvent("filechooser");
  await page.keyboard.press("/");
  await page.getByRole("combobox").fill("打开导出的图片");
  await expect(page.getByRole("option", {name: /打开导出的图片/}).first()).toBeVisible();
  await page.keyboard.press("Enter");
  await choosing;
});

for (const [colorScheme, width] of [
  ["light", 1440],
  ["dark", 360],
] as const) {
  test(`axe finds nothing in what is said of a picture, ${colorScheme}, ${width} px`, async ({page}) => {
    await page.emulateMedia({colorScheme, reducedMotion: "reduce"});
    await page.setViewportSize({width, height: 800});
    await openPage(page, "./about/");
    await page.locator(opened).setInputFiles(fileOf(Buffer.from("words"), "words.png"));
    await expect(page.getByRole("alert")).toBeVisible();
    const {violations, passes} = await new AxeBuilder({page}).include("[role=alert]").analyze();
    expect(violations).toEqual([]);
    expect(passes.length).toBeGreaterThan(0);
  });
}
