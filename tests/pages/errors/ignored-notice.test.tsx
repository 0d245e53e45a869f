import {screen, within} from "@testing-library/react";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {renderPage} from "../render-page.tsx";

// @vitest-environment jsdom

/** An address on a small page, which reads it as every page does. */
const page = "/metrics/chamber-federations";
const count = () => within(screen.getByRole("region", {name: "筛选已列名记录"})).getByRole("status").textContent;

async function ignored(): Promise<(string | null)[]> {
  const notice = within(await screen.findByRole("alert"));
  expect(notice.getByText("地址中有几处未能识别，已略过，其余照常显示：")).toBeDefined();
  return notice.getAllByRole("listitem").map(({textContent}) => textContent);
}

describe("an address that is not understood in part", () => {
  it("is named in a notice, and the rest applies", async () => {
    renderPage(`${page}?lever=magic,parks-and-bases&colour=red`);
    expect(await ignored()).toEqual(["lever=magic", "colour=red"]);
    expect(count()).toBe("符合 0 / 3 个已列名组织");
    expect(screen.getByRole("button", {name: /抓手：园区与产业基地$/})).toBeDefined();
  });

  it("has no notice where all is understood", async () => {
    renderPage(`${page}?lever=chambers`);
    await screen.findByRole("heading", {level: 1});
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it.each([
    ["a broken escape", "?lever=%E0%A4%A", "lever=\uFFFD%A"],
    ["a name that every object has", "?__proto__=constructor", "__proto__=constructor"],
    ["markup", "?lever=<img src=x onerror=alert(1)>", "lever=<img src=x onerror=alert(1)>"],
    ["braces", "?lever={{count}}$t(app.name)", "lever={{count}}$t(app.name)"],
  ])("shows %s as text", async (_, search, words) => {
    renderPage(`${page}${search}`);
    expect(await ignored()).toEqual([words]);
    expect(count()).toBe("符合 3 / 3 个已列名组织");
  });

  it("names five and counts the rest", async () => {
    renderPage(`${page}?a=1&b=2&c=3&d=4&e=5&f=6&g=7`);
    expect(await ignored()).toEqual(["a=1", "b=2", "c=3", "d=4", "e=5", "另有 2 处"]);
  });

  it("quotes a long value in part", async () => {
    renderPage(`${page}?lever=${"x".repeat(500)}`);
    expect(await ignored()).toEqual([`lever=${"x".repeat(54)}…`]);
  });

  it("is named on every page, in English under /en", async () => {
    renderPage("/en/about?colour=red");
    const notice = within(await screen.findByRole("alert"));
    expect(notice.getByText("Parts of the address were not understood and left out; the rest is shown:")).toBeDefined();
    expect(notice.getByRole("listitem").textContent).toBe("colour=red");
  });

  it("never breaks the page, whatever the query", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({unit: "binary", maxLength: 40}), async (text) => {
        const {unmount} = renderPage(`/metrics/sites?${text.replaceAll("#", "")}`);
        expect(await screen.findByRole("heading", {level: 1, name: "阵地"})).toBeDefined();
        unmount();
      }),
      {numRuns: 25},
    );
  });
});
