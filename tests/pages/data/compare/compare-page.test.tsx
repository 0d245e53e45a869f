import {screen, waitFor} from "@testing-library/react";
import {describe, expect, it} from "vitest";
import {findPart, renderPage} from "../../render-page.tsx";
import {after, before, buildOpened} from "./build-opened.ts";

// @vitest-environment jsdom

const registers = await Promise.all([buildOpened(before), buildOpened(after)]);

describe("/data/compare", () => {
  it("compares the two registers of its address: by township, and row by row", async () => {
    renderPage("/data/compare?data=own-after&with=own-before", {registers});
    const card = await findPart("两份登记表的变动：按乡镇（街道）");
    expect(await card.findByText(/^n = 3 行有变动/)).toBeDefined();
    const lists = await findPart("变动名单");
    expect(lists.getAllByRole("heading", {level: 3}).map(({textContent}) => textContent)).toEqual([
      "新增（1）",
      "不再有（1）",
      "有改动（1）",
      "重名，分不清对应哪一行（1 个名称）",
    ]);
    expect(lists.getAllByRole("listitem").map(({textContent}) => textContent)).toEqual([
      "=戊妇联 ",
      "乙妇联 霞美镇",
      "甲妇联 溪美街道状态：正常 → 届满待换届覆盖妇女数：1,020 → 1,025主席：未填 → 陈甲例",
      "状态：正常 → 届满待换届",
      "覆盖妇女数：1,020 → 1,025",
      "主席：未填 → 陈甲例",
      "丁妇联：旧 2 行，新 1 行",
    ]);
    expect(lists.getByText("没有对照的列（只有一份才有）：备注。")).toBeDefined();
    const doors = lists.getAllByRole("link").map((link) => decodeURIComponent(link.getAttribute("href") ?? ""));
    expect(doors.filter((door) => door.startsWith("/records/"))).toEqual([
      "/records/=戊妇联?data=own-after",
      "/records/甲妇联?data=own-after",
    ]);
  });

  it("says that the earlier one was read later, and swaps them", async () => {
    const {user, addressNow} = renderPage("/data/compare?data=own-before&with=own-after", {registers});
    expect(await screen.findByText(/旧的一份读取于 2026-11-29，比新的一份（2025-11-29）晚。/)).toBeDefined();
    await user.click(screen.getByRole("link", {name: "对调"}));
    await waitFor(() => expect(addressNow()).toBe("/data/compare?data=own-after&with=own-before"));
  });

  it("takes another choice of the two", async () => {
    const {user, addressNow} = renderPage("/data/compare?data=own-after&with=own-before", {registers});
    const earlier = await screen.findByRole("combobox", {name: "旧的一份"});
    await user.selectOptions(earlier, "今年");
    expect(screen.getByText("两边是同一份登记表，没有可对照的。请选两份不同的。")).toBeDefined();
    expect(screen.queryByRole("link", {name: "对照"})).toBeNull();
    await user.selectOptions(screen.getByRole("combobox", {name: "新的一份"}), "去年");
    await user.click(screen.getByRole("link", {name: "对照"}));
    await waitFor(() => expect(addressNow()).toBe("/data/compare?data=own-before&with=own-after"));
  });

  it.each([
    ["", "要有两份登记表才能对照。先载入一份自己的，存在本机。"],
    ["?data=own-after", "先选旧的一份和新的一份，再按“对照”。"],
    ["?data=own-after&with=own-after", "两边是同一份登记表，没有可对照的。请选两份不同的。"],
    ["?data=own-after&with=nanan-2023", "报道没有逐行名册，不能逐行对照。请选两份登记表。"],
    ["?with=own-before", "报道没有逐行名册，不能逐行对照。请选两份登记表。"],
  ])("says of %j why there is nothing to compare", async (search, words) => {
    renderPage(`/data/compare${search}`, {registers});
    expect(await screen.findByText(words)).toBeDefined();
  });

  it("says that the earlier one can't be had, with the way on", async () => {
    renderPage("/en/data/compare?data=own-after&with=own-elsewhere", {registers});
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toMatch(/browser/);
    expect(screen.getByRole("link", {name: "To the page “Data”"}).getAttribute("href")).toBe("/en/data");
  });

  it("asks for the file where the later one is not on this machine", async () => {
    renderPage("/data/compare?data=own-elsewhere&with=own-before", {registers});
    expect(await screen.findByRole("heading", {level: 1, name: "数据"})).toBeDefined();
  });
});
