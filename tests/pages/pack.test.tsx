import {screen, waitFor, within} from "@testing-library/react";
import {beforeEach, describe, expect, it, vi} from "vitest";
import {renderPage} from "./render-page.tsx";

// @vitest-environment jsdom

const storageKey = "jinlin-tray";
const byLever = {figure: "by-lever", title: "按抓手", address: "/?lever=chambers", narrowed: ""};
const byMode = {figure: "by-mode", title: "按组建方式", address: "/en/", narrowed: ""};
const ofNode = {
  figure: "by-host-kind",
  title: "按依托单位",
  address: "/framework/chambers",
  narrowed: "?lever=chambers",
};

function keep(items: readonly object[]): void {
  localStorage.setItem(storageKey, JSON.stringify(items));
}

beforeEach(() => localStorage.clear());

async function openPack(address = "/about") {
  const page = renderPage(address);
  await page.user.click(await screen.findByRole("button", {name: /^(?:图册（|Pack \()/}));
  const dialog = within(await screen.findByRole("dialog"));
  return {...page, dialog};
}

const rowsOf = (dialog: Pick<typeof screen, "queryAllByRole">) =>
  dialog.queryAllByRole("listitem").map((row) => [...row.querySelectorAll("p, small")].map((one) => one.textContent));

describe("the pack", () => {
  it("is not offered while it is empty, and is once a figure is added to it in its export menu", async () => {
    const {user} = renderPage("/metrics/chamber-federations?lever=chambers");
    await user.click(await screen.findByRole("button", {name: /^导出：.*按乡镇/}));
    expect(screen.queryByRole("button", {name: /^图册（/})).toBeNull();
    await user.click(await screen.findByRole("menuitem", {name: /^加入图册/}));
    expect(await screen.findByRole("button", {name: "图册（1）"})).toBeDefined();
    expect(JSON.parse(localStorage.getItem(storageKey) ?? "")).toEqual([
      {
        figure: "by-township",
        title: "异地商会妇联（已列名）：按乡镇（街道）",
        address: "/metrics/chamber-federations?lever=chambers",
        narrowed: "",
      },
    ]);
    await user.click(screen.getByRole("button", {name: /^导出：.*按乡镇/}));
    await user.click(await screen.findByRole("menuitem", {name: /^移出图册/}));
    await waitFor(() => expect(screen.queryByRole("button", {name: /^图册（/})).toBeNull());
    expect(localStorage.getItem(storageKey)).toBeNull();
  });

  it("lists each figure with the filters it was kept with, in the language of the pack", async () => {
    keep([byLever, byMode, ofNode]);
    const {dialog, user} = await openPack();
    expect(rowsOf(dialog)).toEqual([
      ["已列名组织：按抓手", "南安市 · 抓手：异地商会"],
      ["已列名组织：按组建方式", "南安市 · 未加筛选"],
      ["已列名组织：按依托单位类型", "南安市 · 抓手：异地商会"],
    ]);
    await user.click(dialog.getByRole("radio", {name: "英文"}));
    await waitFor(() =>
      expect(rowsOf(dialog)[0]).toEqual([
        "Named organisations by lever",
        "Nan'an City · Lever: Out-of-town chambers of commerce",
      ]),
    );
  });

  it("moves a figure by its buttons and by keys, with the focus on it, and takes it out", async () => {
    keep([byLever, byMode, ofNode]);
    const {dialog, user} = await openPack();
    const titles = () => rowsOf(dialog).map(([title]) => title?.split("：按")[1]);
    await user.click(dialog.getByRole("button", {name: "下移：已列名组织：按抓手"}));
    expect(titles()).toEqual(["组建方式", "抓手", "依托单位类型"]);
    expect(document.activeElement?.textContent).toBe("下移：已列名组织：按抓手");
    expect(dialog.getByText("已列名组织：按抓手：第 2 张，共 3 张")).toBeDefined();
    await user.keyboard("{Alt>}{ArrowDown}{ArrowDown}{/Alt}");
    expect(titles()).toEqual(["组建方式", "依托单位类型", "抓手"]);
    await user.click(dialog.getByRole("button", {name: "移出：已列名组织：按依托单位类型"}));
    expect(titles()).toEqual(["组建方式", "抓手"]);
    expect(document.activeElement?.textContent).toBe("移出：已列名组织：按抓手");
  });

  it("names what it can't export, and leaves it out", async () => {
    keep([{...byLever, address: "/?data=other"}, {...byLever, address: "/gone"}, byMode]);
    const {dialog} = await openPack();
    expect(rowsOf(dialog).map(([title, words]) => [title, words?.slice(0, 14)])).toEqual([
      ["按抓手", "出自另一份数据（other）"],
      ["按抓手", "这张图的页面已不存在；这次跳"],
      ["已列名组织：按组建方式", "南安市 · 未加筛选"],
    ]);
    expect(dialog.getByRole("button", {name: "导出 1 张图"})).toBeDefined();
  });

  it("offers a size of one's own only where it can be drawn", async () => {
    keep([byLever]);
    localStorage.setItem("jinlin-export", JSON.stringify({preset: "own", own: {widthPx: 10, heightPx: 10}}));
    const {dialog} = await openPack();
    const size = dialog.getByRole<HTMLSelectElement>("combobox", {name: "用途与尺寸"});
    expect(size.selectedOptions[0]?.textContent).toBe("通用（宽 16 cm，高随内容）");
    expect(dialog.queryByRole("option", {name: "自定尺寸"})).toBeNull();
  });

  it("says where no file can be saved", async () => {
    keep([byLever]);
    vi.spyOn(navigator, "userAgent", "get").mockReturnValue("Mozilla/5.0 MicroMessenger/8.0.40");
    const {dialog} = await openPack();
    expect(dialog.getByText(/^微信里不能保存文件/)).toBeDefined();
    expect(dialog.getByRole("button", {name: "导出 1 张图"}).hasAttribute("disabled")).toBe(true);
    vi.restoreAllMocks();
  });

  it("says what became of figures that could not be drawn", async () => {
    // jsdom has no canvas, so that no picture can be made.
    keep([byLever]);
    const {dialog, user} = await openPack();
    await user.click(dialog.getByRole("button", {name: "导出 1 张图"}));
    expect(await dialog.findByText("一张图也没有生成，没有文件。")).toBeDefined();
    expect(dialog.getByText(/^没有放进文件：已列名组织：按抓手（/)).toBeDefined();
  });

  it("stays open when it is emptied, and its door is gone once it is closed", async () => {
    keep([byLever]);
    const {dialog, user} = await openPack();
    await user.click(dialog.getByRole("button", {name: "清空图册"}));
    expect(dialog.getByText(/^图册是空的/)).toBeDefined();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(screen.queryByRole("button", {name: /^图册（/})).toBeNull();
  });
});
