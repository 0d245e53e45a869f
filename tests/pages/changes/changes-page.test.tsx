import {screen, waitFor} from "@testing-library/react";
import {describe, expect, it} from "vitest";
import {buildRegister} from "../../coverage/register/build-register.ts";
import {findPart, renderPage} from "../render-page.tsx";
import {after, before, buildOpened} from "./build-opened.ts";

// @vitest-environment jsdom

const again = {...after, id: "own-again", title: "今年又一份"};
const registers = await Promise.all(
  [before, after, again, buildRegister({id: "own-empty", title: "空表"})].map(buildOpened),
);

describe("/changes", () => {
  it("compares the two registers of its address: totals, by township, and row by row", async () => {
    renderPage("/changes?data=own-after&with=own-before", {registers});
    const totals = await findPart("总数：前后对比");
    expect(totals.getAllByRole("row").map(({textContent}) => textContent)).toEqual([
      "指标原为现为变化",
      "三新妇联组织 登记行数43−1",
      "阵地 登记行数至少 0至少 0不变",
      "建有妇联的异地商会 登记行数至少 0至少 0不变",
      "执委工作站 登记行数至少 0至少 0不变",
    ]);
    const card = await findPart("两份登记表的变动：按乡镇（街道）");
    expect(await card.findByText(/^n = 3 行有变动/)).toBeDefined();
    const list = await findPart("变动名单");
    expect(list.getAllByRole("listitem").map(({textContent}) => textContent)).toEqual([
      "新增=戊妇联  ",
      "不再有乙妇联 霞美镇 （在旧的一份里）",
      "有改动甲妇联 溪美街道 状态：正常 → 届满待换届覆盖妇女数：1,020 → 1,025主席：未填 → 陈甲例",
      "状态：正常 → 届满待换届",
      "覆盖妇女数：1,020 → 1,025",
      "主席：未填 → 陈甲例",
      "重名，分不清丁妇联 溪美街道 重名，分不清对应哪一行：旧 2 行，新 1 行。 旧 1旧 2新 1",
    ]);
    expect(list.getByText("没有对照的列（只有一份才有）：备注。")).toBeDefined();
    const doors = list.getAllByRole("link").map((link) => decodeURIComponent(link.getAttribute("href") ?? ""));
    expect(doors.filter((door) => door.startsWith("/records/"))).toEqual([
      "/records/=戊妇联?data=own-after",
      "/records/乙妇联?data=own-before",
      "/records/甲妇联?data=own-after",
      "/records/丁妇联?data=own-before",
      "/records/丁妇联~2?data=own-before",
      "/records/丁妇联?data=own-after",
    ]);
  });

  it("lists the kinds of its address, and lets a reader choose others", async () => {
    const {user, addressNow} = renderPage("/changes?data=own-after&with=own-before&change=gone", {registers});
    const list = await findPart("变动名单");
    expect(list.getAllByRole("listitem").map(({textContent}) => textContent)).toEqual([
      "不再有乙妇联 霞美镇 （在旧的一份里）",
    ]);
    await user.click(list.getByRole("button", {name: "新增 1"}));
    await waitFor(() => expect(addressNow()).toBe("/changes?data=own-after&with=own-before&change=added,gone"));
    await user.click(list.getByRole("button", {name: "全部 4"}));
    await waitFor(() => expect(addressNow()).toBe("/changes?data=own-after&with=own-before"));
  });

  it("says that nothing changed, and of how many", async () => {
    renderPage("/changes?data=own-again&with=own-after", {registers});
    const part = await findPart("没有变化");
    expect(part.getByText("两份逐条对照，3 条记录全部相同：没有新增，没有减少，也没有改动。")).toBeDefined();
  });

  it("says that the earlier one was read later, and swaps them", async () => {
    const {user, addressNow} = renderPage("/changes?data=own-before&with=own-after", {registers});
    expect(await screen.findByText(/旧的一份的日期是 2026-11-29，比新的一份（2025-11-29）晚。/)).toBeDefined();
    await user.click(screen.getByRole("link", {name: "对调"}));
    await waitFor(() => expect(addressNow()).toBe("/changes?data=own-after&with=own-before"));
  });

  it("takes another choice of the two", async () => {
    const {user, addressNow} = renderPage("/changes?data=own-after&with=own-before", {registers});
    const earlier = await screen.findByRole("combobox", {name: "旧的一份"});
    await user.selectOptions(earlier, "今年");
    expect(screen.getByText("两边是同一份，没有可对照的。请选两份不同的。")).toBeDefined();
    expect(screen.queryByRole("link", {name: "对照"})).toBeNull();
    await user.selectOptions(screen.getByRole("combobox", {name: "新的一份"}), "去年");
    await user.click(screen.getByRole("link", {name: "对照"}));
    await waitFor(() => expect(addressNow()).toBe("/changes?data=own-before&with=own-after"));
  });

  it.each([
    [
      "",
      "“南安市新领域妇联组织覆盖”只发布过一版（1.0.0，2023-11-29），没有更早的一版可比。可以另选两份，或打开一个文件来比。",
    ],
    ["?data=own-after", "“今年”是自己的登记表，没有分版。请另选一份与它对照，或打开它的旧文件。"],
    ["?data=own-after&with=own-after", "两边是同一份，没有可对照的。请选两份不同的。"],
    ["?with=nanan-2023@1.0.0", "两边是同一份，没有可对照的。请选两份不同的。"],
    [
      "?data=own-after&with=nanan-2023",
      "一份是报道，一份是登记表：报道只有总数和部分名单，登记表一行一个组织，名单不能逐条对照。",
    ],
    ["?with=own-before", "一份是报道，一份是登记表：报道只有总数和部分名单，登记表一行一个组织，名单不能逐条对照。"],
  ])("says of %j why there is nothing to compare", async (search, words) => {
    renderPage(`/changes${search}`, {registers});
    expect(await screen.findByText(words)).toBeDefined();
  });

  it("sets the totals of a report and a register side by side, what neither gives said as such", async () => {
    renderPage("/changes?data=own-after&with=nanan-2023", {registers});
    const totals = await findPart("总数：前后对比");
    expect(
      totals
        .getAllByRole("row")
        .slice(1, 3)
        .map(({textContent}) => textContent),
    ).toEqual(["三新妇联组织 报道总数80没有给出无法比", "三新妇联组织 已列名 / 登记行数153无法比"]);
  });

  it("says that the earlier one can't be had, with the way on", async () => {
    renderPage("/en/changes?data=own-after&with=own-elsewhere", {registers});
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toMatch(/browser/);
    expect(screen.getByRole("link", {name: "To the page “Data”"}).getAttribute("href")).toBe("/en/data");
  });

  it("asks for the file where the later one is not on this machine", async () => {
    renderPage("/changes?data=own-elsewhere&with=own-before", {registers});
    expect(await screen.findByRole("heading", {level: 1, name: "数据"})).toBeDefined();
  });

  it("is where an old link to a comparison leads", async () => {
    const {addressNow} = renderPage("/en/data/compare?data=own-after&with=own-before#comparison", {registers});
    await waitFor(() => expect(addressNow()).toBe("/en/changes?data=own-after&with=own-before#comparison"));
  });
});
