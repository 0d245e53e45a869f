import {fireEvent, screen, waitFor, within} from "@testing-library/react";
import {beforeEach, describe, expect, it, vi} from "vitest";
import {renderPage} from "../../render-page.tsx";

// @vitest-environment jsdom

const storageKey = "jinlin-export";
const metricPage = "/metrics/chamber-federations";

/** What the page handed to the downloads: names, and the files. */
let saved: {name: string; file: Blob}[] = [];

beforeEach(() => {
  localStorage.clear();
  saved = [];
  const files = new Map<string, Blob>();
  // jsdom draws nothing and saves nothing: a picture counts as seen, a file as saved by its link.
  vi.stubGlobal(
    "URL",
    Object.assign(URL, {
      createObjectURL: (file: Blob) => {
        const address = `blob:${files.size}`;
        files.set(address, file);
        return address;
      },
      revokeObjectURL: () => {},
    }),
  );
  vi.stubGlobal(
    "Image",
    class {
      src = "";
      decode() {
        return Promise.resolve();
      }
    },
  );
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    const file = files.get(this.getAttribute("href") ?? "");
    if (file !== undefined) saved.push({name: this.download, file});
  });
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
});

async function openDialog(address = metricPage, figure = /^导出：.*按乡镇/) {
  const page = renderPage(address);
  const open = async () => {
    await page.user.click(await screen.findByRole("button", {name: figure}));
    await page.user.click(await screen.findByRole("menuitem", {name: /^(?:更多|More)/}));
    const found = within(await screen.findByRole("dialog"));
    await settled(found);
    return found;
  };
  return {...page, open, dialog: await open()};
}

type Dialog = ReturnType<typeof within>;

async function settled(dialog: Dialog): Promise<void> {
  await dialog.findByRole("img");
  await waitFor(() =>
    expect(dialog.getByRole("region", {name: /^(?:预览|Preview)$/}).getAttribute("aria-busy")).toBe("false"),
  );
}

async function savedText(at = 0): Promise<string> {
  await waitFor(() => expect(saved.length).toBeGreaterThan(at));
  const reader = new FileReader();
  const read = new Promise((resolve) => {
    reader.onload = resolve;
  });
  reader.readAsText(saved[at]?.file ?? new Blob());
  await read;
  return String(reader.result);
}

/** The texts of an SVG file, which a parser must find well formed. */
function readSvg(svg: string): {title: string; words: string} {
  const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
  expect(parsed.querySelector("parsererror")).toBeNull();
  const words = [...parsed.querySelectorAll("text")].map((text) => text.textContent ?? "").join("");
  return {title: parsed.querySelector("title")?.textContent ?? "", words};
}

const status = (dialog: Dialog) => dialog.getAllByRole("status").at(-1)?.textContent;

describe("the export dialog", () => {
  it.each([
    ["signs of markup", '<script>&"A"</script>', '<script>&"A"</script>'],
    ["emoji", "妇联 👩‍👩‍👧🌸", "妇联 👩‍👩‍👧🌸"],
    ["text from right to left", "مرحبا \u202eمقلوب", "مرحبا مقلوب"],
    ["control characters", "a\u0000b\u0007\u009fc", "a b c"],
    ["200 characters and five more", `${"题".repeat(200)}多出五个字`, "题".repeat(200)],
  ])("prints a title of %s as text, and as far as it is printed", async (_, typed, printed) => {
    const {dialog, user} = await openDialog();
    fireEvent.change(dialog.getByLabelText("标题"), {target: {value: typed}});
    await waitFor(() => expect(dialog.getByRole("img").getAttribute("alt")).toContain(printed));
    await settled(dialog);
    expect(dialog.queryByText("205/200 字，多出的不会印上。") !== null).toBe([...typed].length > 200);
    await user.click(dialog.getByRole("button", {name: /^SVG/}));
    const {title, words} = readSvg(await savedText());
    expect(title).toBe(printed);
    expect(words.replaceAll(" ", "")).toContain(printed.replaceAll(" ", ""));
    expect(document.querySelector("script")).toBeNull();
  });

  it("explains a size of one's own that can't be, and keeps the last picture", async () => {
    const {dialog, user} = await openDialog();
    await user.selectOptions(dialog.getByLabelText("用途与尺寸"), "own");
    await dialog.findByText("1600 × 900 px");
    const before = dialog.getByRole("img").getAttribute("src");
    for (const [width, words] of [
      ["", "宽和高要填整数像素。"],
      ["100", "最小 480 × 320 像素，再小文字就读不清。"],
      ["99999", "每边最多 8000 像素，总数最多 1670 万像素，再大浏览器画不出。"],
    ] as const) {
      fireEvent.change(dialog.getByLabelText("宽（px）"), {target: {value: width}});
      expect(dialog.getByRole("alert").textContent).toBe(words);
      expect(dialog.getByRole("img").getAttribute("src")).toBe(before);
      expect(dialog.getByRole("button", {name: /^SVG/}).getAttribute("aria-disabled")).toBe("true");
      expect(dialog.getByRole("button", {name: /^XLSX/}).getAttribute("aria-disabled")).toBe("false");
    }
    await user.click(dialog.getByRole("button", {name: /^SVG/}));
    expect(saved).toEqual([]);
    fireEvent.change(dialog.getByLabelText("宽（px）"), {target: {value: "1200"}});
    await dialog.findByText("1200 × 900 px");
    expect(dialog.getByRole("img").getAttribute("src")).not.toBe(before);
  });

  it("has the picture in the language chosen, itself in that of the page, and remembers it", async () => {
    const {dialog, user, open} = await openDialog();
    await user.click(dialog.getByLabelText("英文"));
    await waitFor(() =>
      expect(dialog.getByLabelText("标题")).toHaveProperty("value", expect.stringMatching(/^[ -~]+$/)),
    );
    await settled(dialog);
    expect(dialog.getByRole("button", {name: /^SVG 矢量图/})).toBeDefined();
    await user.click(dialog.getByRole("button", {name: /^SVG/}));
    const {title, words} = readSvg(await savedText());
    expect(title).toBe("Federations in out-of-town chambers, named, by township or subdistrict");
    expect(words).not.toMatch(/\p{Script=Han}/u);
    expect(status(dialog)).toMatch(/^已保存：Federations-.*\.svg$/);
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    const again = await open();
    expect(again.getByLabelText("英文")).toHaveProperty("checked", true);
    await user.click(again.getByLabelText("中文"));
    expect(JSON.parse(localStorage.getItem(storageKey) ?? "")).toMatchObject({language: null});
  });

  it("remembers size, parts and colours for the next figure, and no words", async () => {
    const {dialog, user, unmount} = await openDialog();
    await user.selectOptions(dialog.getByLabelText("用途与尺寸"), "square");
    await user.click(dialog.getByLabelText("来源"));
    await user.click(dialog.getByLabelText("黑白打印（用花纹区分）"));
    fireEvent.change(dialog.getByLabelText("标题"), {target: {value: "只此一次"}});
    unmount();
    const next = await openDialog(metricPage, /^导出：.*按抓手/);
    expect(next.dialog.getByLabelText("用途与尺寸")).toHaveProperty("value", "square");
    expect(next.dialog.getByLabelText("来源")).toHaveProperty("checked", false);
    expect(next.dialog.getByLabelText("黑白打印（用花纹区分）")).toHaveProperty("checked", true);
    expect(next.dialog.getByLabelText("标题")).not.toHaveProperty("value", "只此一次");
    await next.user.click(next.dialog.getByRole("button", {name: "恢复常用设置"}));
    expect(next.dialog.getByLabelText("用途与尺寸")).toHaveProperty("value", "general");
    expect(localStorage.getItem(storageKey)).toBeNull();
  });

  it("takes back that a picture was saved once another is chosen", async () => {
    const {dialog, user} = await openDialog();
    await user.click(dialog.getByRole("button", {name: /^SVG/}));
    await waitFor(() => expect(status(dialog)).toMatch(/^已保存：.*\.svg$/));
    await user.click(dialog.getByLabelText("二维码"));
    expect(status(dialog)).toBe("");
  });

  it("makes one file of two clicks, and two of two kinds asked for at once", async () => {
    const {dialog} = await openDialog();
    for (const name of [/^SVG/, /^SVG/, /^CSV/]) fireEvent.click(dialog.getByRole("button", {name}));
    await waitFor(() => expect(saved.map(({name}) => name.replace(/^.*\./, "")).sort()).toEqual(["csv", "svg"]));
    await waitFor(() => expect(dialog.getByRole("button", {name: /^SVG/}).getAttribute("aria-busy")).toBe("false"));
    expect(saved).toHaveLength(2);
  });

  it("says in both languages that this machine's address is in no file", async () => {
    const chinese = await openDialog();
    expect(chinese.dialog.getByText(/^这里的地址只有本机或内部网络能打开/)).toBeDefined();
    chinese.unmount();
    const english = await openDialog(`/en${metricPage}`, /^Export: .*township/);
    expect(english.dialog.getByText(/^Only this machine or its network can open this address/)).toBeDefined();
    await english.user.click(english.dialog.getByRole("button", {name: /^SVG/}));
    const svg = await savedText();
    expect(svg).not.toContain("localhost");
    expect(svg).toContain("&quot;address&quot;:&quot;/en/metrics/chamber-federations&quot;");
  });

  it("exports what a long search found, and says that the file restores nothing", async () => {
    const {dialog, user} = await openDialog(`/explore?q=${encodeURIComponent("妇".repeat(500))}`, /^导出：/);
    expect(dialog.getByText(/^筛选和查找的内容太多，图中没有附上还原数据/)).toBeDefined();
    await user.click(dialog.getByRole("button", {name: /^SVG/}));
    expect(await savedText()).toMatch(/^<svg (?!.*<metadata>)/s);
  });

  it("says that the browser did not draw the preview, and works on it no more", async () => {
    const page = renderPage(metricPage);
    vi.stubGlobal(
      "Image",
      class {
        decode = () => Promise.reject(new Error("broken"));
      },
    );
    await page.user.click(await screen.findByRole("button", {name: /^导出：.*按乡镇/}));
    await page.user.click(await screen.findByRole("menuitem", {name: /^更多/}));
    const preview = within(await screen.findByRole("region", {name: "预览"}));
    expect(await preview.findByText("文件没有生成（svg not decoded）。请重试，或改用另一种格式。")).toBeDefined();
    expect(preview.queryByText("正在生成……")).toBeNull();
  });

  it("says that a canvas failed, offers the drawing, and makes it", async () => {
    const {dialog, user} = await openDialog();
    await user.click(dialog.getByRole("button", {name: /^PNG/}));
    await waitFor(() =>
      expect(status(dialog)).toMatch(/^文件没有生成（no canvas: 1200 × 675）。请重试，或改用另一种格式。$/),
    );
    expect(saved).toEqual([]);
    await user.click(dialog.getByRole("button", {name: "改存：SVG 矢量图"}));
    expect(await savedText()).toMatch(/^<svg /);
    expect(dialog.queryByRole("button", {name: /^改存/})).toBeNull();
  });

  it("says in the page's words what an English picture leaves out, and offers a size that holds all", async () => {
    const {dialog, user} = await openDialog("/townships", /^导出：.*方格示意图/);
    await user.click(dialog.getByLabelText("英文"));
    await user.selectOptions(dialog.getByLabelText("用途与尺寸"), "wechat");
    expect(await dialog.findByText("格中名称略去“Town, Township, Subdistrict”。")).toBeDefined();
    await user.click(dialog.getByRole("button", {name: "改用放得下全部内容的尺寸：通用（宽 16 cm，高随内容）"}));
    await waitFor(() => expect(dialog.queryByText(/^格中名称略去/)).toBeNull());
    expect(dialog.getByLabelText("用途与尺寸")).toHaveProperty("value", "general");
  });

  it("is not there for a figure without anything to draw", async () => {
    renderPage("/metrics/chamber-federations?lever=parks-and-bases");
    const [button] = await screen.findAllByRole("button", {name: /^导出：.*按乡镇/});
    expect(button).toHaveProperty("disabled", true);
  });
});
