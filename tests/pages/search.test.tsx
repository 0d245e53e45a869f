import {screen, waitFor, within} from "@testing-library/react";
import {beforeEach, describe, expect, it, vi} from "vitest";
import {renderPage} from "./render-page.tsx";

// @vitest-environment jsdom

beforeEach(() => localStorage.clear());

const headline = (name: string) => screen.findByRole("heading", {level: 1, name});

/** Opens a page and its search as a reader at a keyboard does. */
async function openSearch(address: string, title: string) {
  const page = renderPage(address);
  await headline(title);
  await page.user.keyboard("/");
  const box = await screen.findByRole<HTMLInputElement>("combobox");
  return {...page, box};
}

const openAbout = () => openSearch("/about", "出处与方法");
const gone = () => waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());

/** Every group that is listed: its heading and the names in it. */
async function listed() {
  await screen.findAllByRole("option");
  return screen.getAllByRole("group").map((group) => {
    const heading = document.getElementById(group.getAttribute("aria-labelledby") ?? "")?.textContent;
    const options = within(group).getAllByRole("option");
    return [heading, options.map((option) => option.querySelector("span")?.textContent)];
  });
}

const said = (words: string) => screen.findByText(words);

describe("the search", () => {
  it("opens from its button, finds by a part of a name and opens what was found, the filters kept", async () => {
    const {user, addressNow} = renderPage("/about?lever=chambers");
    await headline("出处与方法");
    await user.click(screen.getByRole("button", {name: /^搜索/}));
    const box = await screen.findByRole("combobox", {name: "搜索全站"});
    expect(await said("输入名称、拼音、首字母、总数或段落号。上下键选择，回车打开。")).toBeDefined();
    await user.type(box, "成辉");
    expect(await listed()).toEqual([["记录", ["福建省成辉置业有限公司妇联", "成辉国际妇联"]]]);
    expect(await said("找到 2 条")).toBeDefined();
    await user.click(screen.getByRole("option", {name: /成辉国际妇联/}));
    await headline("成辉国际妇联");
    expect(addressNow()).toBe("/records/chenghui-international?lever=chambers");
    await gone();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("main")));
  });

  it("opens by Ctrl+K in a text field too, where a slash is a slash", async () => {
    const {user} = renderPage("/metrics/chamber-federations");
    await headline("异地商会妇联");
    const bar = within(screen.getByRole("region", {name: "筛选已列名记录"}));
    await user.click(bar.getByRole("button", {name: "乡镇（街道）"}));
    const field = await screen.findByRole<HTMLInputElement>("searchbox");
    await user.type(field, "/");
    expect(field.value).toBe("/");
    expect(screen.queryByRole("combobox", {name: "搜索全站"})).toBeNull();
    await user.keyboard("{Control>}k{/Control}");
    expect(await screen.findByRole("combobox", {name: "搜索全站"})).toBeDefined();
  });

  it("finds by the initials of a name's pinyin, and opens the first by Enter", async () => {
    const {user, addressNow, box} = await openAbout();
    await user.type(box, "ygzk");
    expect(await listed()).toEqual([["记录", ["阳光中科妇联"]]]);
    expect(document.querySelector("mark")?.textContent).toBe("阳光中科");
    await user.keyboard("{Enter}");
    await headline("阳光中科妇联");
    expect(addressNow()).toBe("/records/yangguang-zhongke");
  });

  it("opens by Enter what is found once its readings have come, though Enter came first", async () => {
    const {user, addressNow} = renderPage("/about");
    await headline("出处与方法");
    await user.keyboard("/ygzk{Enter}");
    await headline("阳光中科妇联");
    expect(addressNow()).toBe("/records/yangguang-zhongke");
    await gone();
  });

  it("finds the evidence of a paragraph, at its place among the sources", async () => {
    const {user, box} = await openSearch("/metrics/chamber-federations?lever=chambers", "异地商会妇联");
    await user.type(box, "P8");
    expect((await listed())[0]).toEqual(["依据", ["P8"]]);
    expect(screen.getAllByRole("option")[0]?.getAttribute("href")).toBe("/about?lever=chambers#cwn-2023-11-29.P8");
    await user.keyboard("{Enter}");
    await headline("出处与方法");
    const paragraph = document.getElementById("cwn-2023-11-29.P8");
    expect(paragraph?.querySelector("h3 b")?.textContent).toBe("P8");
    expect(within(paragraph as HTMLElement).getAllByRole("link").length).toBe(14);
  });

  it("finds everything that has a name, by kind", async () => {
    const {user, box} = await openAbout();
    await user.type(box, "执委");
    expect((await listed()).map(([heading]) => heading)).toEqual(["指标", "记录", "1233 工作法"]);
    await user.clear(box);
    await user.type(box, "shishan");
    expect((await listed())[0]).toEqual(["乡镇（街道）", ["诗山镇"]]);
    expect(screen.getByRole("option", {name: /^诗山镇/}).getAttribute("href")).toBe("/townships/350583106");
    await user.clear(box);
    await user.type(box, "gongzuofa");
    expect((await listed())[0]).toEqual(["页面", ["1233 工作法"]]);
  });

  it("shows the other name by which something was found", async () => {
    const {user, box} = await openAbout();
    await user.type(box, "hongyi group");
    const option = await screen.findByRole("option");
    expect(option.textContent).toBe("福建省弘一石业有限公司妇联Hongyi Group妇联组织");
    expect(option.querySelector("mark")?.textContent).toBe("Hongyi Group");
  });

  it("says that nothing was found, and offers what is spelt most alike and all records", async () => {
    const {user, box, addressNow} = await openAbout();
    await user.type(box, "阳光科技");
    expect(await said("没有找到“阳光科技”。")).toBeDefined();
    expect(screen.getByRole("heading", {name: "您要找的可能是"})).toBeDefined();
    expect(screen.queryByRole("option")).toBeNull();
    const offered = within(screen.getByRole("dialog"));
    expect(offered.getAllByRole("link")[0]?.textContent).toBe("阳光中科妇联妇联组织");
    expect(offered.getByRole("link", {name: /^全部记录/}).getAttribute("href")).toBe("/explore");
    await user.keyboard("{Enter}");
    expect(addressNow()).toBe("/about");
    await user.click(offered.getByRole("link", {name: /^阳光中科/}));
    await headline("阳光中科妇联");
    await gone();
  });

  it("begins with what was last opened, the latest first, and forgets it when told to", async () => {
    const {user, box} = await openAbout();
    await user.type(box, "ygzk");
    await screen.findByRole("option");
    await user.keyboard("{Enter}");
    await headline("阳光中科妇联");
    await gone();
    await user.keyboard("/");
    await user.type(await screen.findByRole("combobox"), "阵地{Enter}");
    await headline("阵地");
    await gone();
    expect(localStorage.getItem("jinlin-recent")).toBe('["metric:sites","record:yangguang-zhongke"]');
    await user.keyboard("/");
    expect((await listed())[0]).toEqual(["最近打开", ["阵地", "阳光中科妇联"]]);
    await user.click(screen.getByRole("option", {name: /^清空最近打开/}));
    expect((await listed())[0]?.[0]).toBe("页面");
    expect(localStorage.getItem("jinlin-recent")).toBeNull();
  });

  it.each(['["record:gone","page:about",7]', '["page:about"', '{"page:about":1}', "null"])(
    "passes over what it cannot use of what was kept: %s",
    async (kept) => {
      localStorage.setItem("jinlin-recent", kept);
      await openAbout();
      const [first] = await listed();
      expect(first).toEqual(kept.includes("7") ? ["最近打开", ["出处与方法"]] : ["页面", expect.any(Array)]);
    },
  );

  it.each([
    ["dark", "dark"],
    ["深色", "dark"],
    ["shense", "dark"],
    ["qianse", "light"],
  ])("does what is typed: %j shows the theme %s, and the switch knows", async (typed, theme) => {
    const {user, box} = await openAbout();
    await user.type(box, typed);
    await screen.findByRole("option", {name: theme === "dark" ? /^深色主题/ : /^浅色主题/});
    await user.keyboard("{Enter}");
    await waitFor(() => expect(document.documentElement.dataset.theme).toBe(theme));
    const words = theme === "dark" ? "深色" : "浅色";
    expect(screen.getByRole("button", {name: `主题：${words}（点击切换）`})).toBeDefined();
    await gone();
  });

  it("finds an action by the words of either language", async () => {
    const {user, box, addressNow} = await openSearch("/en/about?lever=chambers", "Sources and methods");
    await user.type(box, "清除筛选");
    expect(await listed()).toEqual([["Actions", ["Clear all filters"]]]);
    await user.keyboard("{Enter}");
    await waitFor(() => expect(addressNow()).toBe("/en/about"));
    await gone();
    await user.keyboard("/");
    await user.type(await screen.findByRole("combobox"), "zhongwen");
    await user.keyboard("{Enter}");
    await headline("出处与方法");
    expect(addressNow()).toBe("/about");
    expect(localStorage.getItem("jinlin-locale")).toBe("zh");
  });

  it("opens the export menu of a figure of the page", async () => {
    const {user, box} = await openSearch("/metrics/chamber-federations", "异地商会妇联");
    await user.type(box, "daochu");
    const [first] = await screen.findAllByRole("option");
    const title = first?.querySelector("span")?.textContent ?? "";
    expect(title).toMatch(/^导出：/);
    await user.keyboard("{Enter}");
    expect(await screen.findByRole("menu", {name: title})).toBeDefined();
    await gone();
  });

  it("copies the page's link and says so, or says where it is to be had", async () => {
    const {user, box} = await openAbout();
    const writing = vi.spyOn(navigator.clipboard, "writeText");
    await user.type(box, "copy link{Enter}");
    expect(await said("链接已复制。")).toBeDefined();
    expect(writing).toHaveBeenCalledWith(location.href);
    await gone();
    writing.mockRejectedValue(new DOMException("denied", "NotAllowedError"));
    await user.keyboard("/");
    await user.type(await screen.findByRole("combobox"), "fenxiang");
    await screen.findByRole("option");
    await user.keyboard("{Enter}");
    expect(await said("浏览器没有允许复制；请从地址栏复制。")).toBeDefined();
  });

  it("opens a link beside the page by Ctrl+Enter, and stays", async () => {
    const opening = vi.spyOn(window, "open").mockReturnValue(null);
    const {user, box, addressNow} = await openAbout();
    await user.type(box, "成辉国际");
    await screen.findByRole("option");
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(opening).toHaveBeenCalledWith(
      expect.stringMatching(/\/records\/chenghui-international$/),
      "_blank",
      "noopener",
    );
    expect(addressNow()).toBe("/about");
    expect(screen.getByRole("dialog")).toBeDefined();
    expect(localStorage.getItem("jinlin-recent")).toBe('["record:chenghui-international"]');
  });

  it("is left by its own button, the focus back where it came from", async () => {
    const {user} = await openAbout();
    await user.click(screen.getByRole("button", {name: "关闭搜索"}));
    await gone();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("button", {name: /^搜索/})));
  });
});
