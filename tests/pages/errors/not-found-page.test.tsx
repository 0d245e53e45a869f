import {screen, waitFor, within} from "@testing-library/react";
import {describe, expect, it} from "vitest";
import {renderPage} from "../render-page.tsx";

// @vitest-environment jsdom

async function offered(): Promise<(readonly [string | null, string | null])[]> {
  const main = await screen.findByRole("main");
  await within(main).findByRole("heading", {level: 1, name: "没有这个页面"});
  return within(main)
    .getAllByRole("link")
    .map((link) => [link.textContent, link.getAttribute("href")] as const);
}

describe("an address that leads nowhere", () => {
  it("offers the record whose name begins so, nearest first", async () => {
    renderPage("/records/yangguang");
    expect((await offered())[0]).toEqual(["阳光中科妇联", "/records/yangguang-zhongke"]);
    expect(screen.getByText("“yangguang”不在数据中：可能是地址有误，或属于另一份数据。")).toBeDefined();
    expect(screen.getByRole("heading", {level: 2, name: "您要找的可能是"})).toBeDefined();
    await waitFor(() => expect(document.title).toBe("没有这个页面 · 近邻看板"));
  });

  it.each([
    ["an id with a letter missing", "/records/haxi-park", "/records/haixi-park"],
    ["a Chinese name", "/records/北京南安商会", "/records/beijing-nanan-chamber"],
    ["a Chinese name in escapes", `/records/${encodeURIComponent("百安消防")}`, "/records/baian-fire"],
    ["a metric's id without its last letter", "/metrics/site", "/metrics/sites"],
    ["a page that is not there", "/abuot", "/about"],
    ["a node of the method with letters missing", "/framework/park-base", "/framework/parks-and-bases"],
    ["a township by its name", "/townships/霞美", "/townships/350583117"],
    ["the method's page in another spelling", "/frameworks", "/framework"],
  ])("offers for %s what was meant", async (_, address, path) => {
    renderPage(address);
    expect((await offered())[0]?.[1]).toBe(path);
  });

  it("offers at most five, and always the overview", async () => {
    renderPage("/records/妇联");
    const doors = await offered();
    expect(doors).toHaveLength(6);
    expect(doors.at(-1)).toEqual(["总览", "/"]);
  });

  it("offers a start where nothing is near", async () => {
    renderPage("/metrics/~~~");
    expect(await offered()).toEqual([["总览", "/"]]);
    expect(screen.getByRole("heading", {level: 2, name: "可以从这里开始"})).toBeDefined();
  });

  it.each(["constructor", "__proto__", "toString"])("takes %s for a record that is not there", async (name) => {
    renderPage(`/records/${name}`);
    expect((await offered()).at(-1)).toEqual(["总览", "/"]);
    expect(screen.getByText(`“${name}”不在数据中：可能是地址有误，或属于另一份数据。`)).toBeDefined();
  });

  it("shows what was asked for as text, whatever it looks like", async () => {
    renderPage(`/records/${encodeURIComponent("<b>$t(app.name){{asked}}</b>")}`);
    await offered();
    expect(screen.getByText(/^“<b>\$t\(app\.name\)\{\{asked\}\}<\/b>”不在数据中/)).toBeDefined();
  });

  it("keeps the filters on the way out", async () => {
    renderPage("/records/yangguang?lever=chambers");
    expect((await offered())[0]?.[1]).toBe("/records/yangguang-zhongke?lever=chambers");
  });

  it("speaks English under /en", async () => {
    renderPage("/en/records/yangguang");
    await screen.findByRole("heading", {level: 1, name: "There is no such page"});
    expect(screen.getByRole("link", {name: "Yangguang Zhongke Women's Federation"}).getAttribute("href")).toBe(
      "/en/records/yangguang-zhongke",
    );
  });
});
