import {act, screen, waitFor, within} from "@testing-library/react";
import {beforeEach, describe, expect, it} from "vitest";
import {renderPage} from "./render-page.tsx";

// @vitest-environment jsdom

beforeEach(() => localStorage.clear());

const headline = (name: string) => screen.findByRole("heading", {level: 1, name});

describe("the header", () => {
  it("leads to the overview and to sources and methods, the filters kept and the sort order left", async () => {
    renderPage("/metrics/sites?lever=chambers&sort=name");
    await headline("阵地");
    const doors = within(screen.getByRole("navigation", {name: "主导航"})).getAllByRole("link");
    expect(doors.map((door) => [door.textContent, door.getAttribute("href")])).toEqual([
      ["总览", "/?lever=chambers"],
      ["全部记录", "/explore?lever=chambers"],
      ["工作法", "/framework?lever=chambers"],
      ["乡镇", "/townships?lever=chambers"],
      ["数据", "/data?lever=chambers"],
      ["出处与方法", "/about?lever=chambers"],
    ]);
  });

  it("marks the page where the reader is", async () => {
    renderPage("/about");
    await headline("出处与方法");
    expect(screen.getByRole("link", {current: "page"}).textContent).toBe("出处与方法");
  });

  it("turns to the other language on the same page, and keeps the choice", async () => {
    const {user, addressNow} = renderPage("/metrics/sites?lever=chambers#evidence");
    await headline("阵地");
    await user.click(screen.getByRole("link", {name: "English"}));
    await headline("Sites");
    expect(addressNow()).toBe("/en/metrics/sites?lever=chambers#evidence");
    expect(localStorage.getItem("jinlin-locale")).toBe("en");
    await waitFor(() => expect(document.documentElement.lang).toBe("en"));
    await user.click(screen.getByRole("link", {name: "中文"}));
    await headline("阵地");
    expect(addressNow()).toBe("/metrics/sites?lever=chambers#evidence");
    await waitFor(() => expect(document.documentElement.lang).toBe("zh-CN"));
  });

  it("goes round the device's own theme, light and dark", async () => {
    const {user} = renderPage("/metrics/sites");
    await headline("阵地");
    const turn = (words: string) => user.click(screen.getByRole("button", {name: `主题：${words}（点击切换）`}));
    await turn("跟随系统");
    expect(document.documentElement.dataset.theme).toBe("light");
    await turn("浅色");
    expect(document.documentElement.dataset.theme).toBe("dark");
    expect(localStorage.getItem("jinlin-theme")).toBe("dark");
    await turn("深色");
    expect(localStorage.getItem("jinlin-theme")).toBeNull();
  });

  it("lets a keyboard skip to the content", async () => {
    renderPage("/about");
    await headline("出处与方法");
    expect(screen.getByRole("link", {name: "跳到正文"}).getAttribute("href")).toBe("#main");
    expect(screen.getByRole("main").id).toBe("main");
  });
});

describe("a way through the site", () => {
  it("goes from the overview to a metric to a record and back twice, the filter still on", async () => {
    const {user, addressNow, router} = renderPage("/?lever=parks-and-bases");
    await headline("南安市新领域妇联组织覆盖");
    await user.click(screen.getByRole("link", {name: "三新妇联组织"}));
    await headline("三新妇联组织");
    await user.click(screen.getByRole("link", {name: "阳光中科妇联"}));
    await headline("阳光中科妇联");
    expect(addressNow()).toBe("/records/yangguang-zhongke?lever=parks-and-bases&list=metrics/three-new-federations");
    await waitFor(() => expect(document.title).toBe("阳光中科妇联 · 近邻看板"));
    await act(() => router.navigate(-1));
    await headline("三新妇联组织");
    await act(() => router.navigate(-1));
    await headline("南安市新领域妇联组织覆盖");
    expect(addressNow()).toBe("/?lever=parks-and-bases");
    expect(within(screen.getByRole("region", {name: "筛选已列名记录"})).getByRole("status").textContent).toBe(
      "符合 8 / 18 个已列名组织",
    );
  });

  it("puts a reader who turns a page at its beginning", async () => {
    const {user} = renderPage("/about");
    await headline("出处与方法");
    await user.click(within(screen.getByRole("main")).getAllByRole("link", {name: "阵地"})[0] as HTMLElement);
    await headline("阵地");
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("main")));
  });
});
