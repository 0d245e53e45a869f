import {screen, waitFor} from "@testing-library/react";
import {describe, expect, it} from "vitest";
import {nananDataset} from "../../coverage/nanan.ts";
import {findPart, renderPage} from "../render-page.tsx";

// @vitest-environment jsdom

describe("/about", () => {
  it("names the source with its publisher, day, authors and paragraphs", async () => {
    renderPage("/about");
    expect((await screen.findByRole("heading", {level: 1})).textContent).toBe("出处与方法");
    await waitFor(() => expect(document.title).toBe("出处与方法 · 近邻看板"));
    const sources = await findPart("来源");
    expect(sources.getByText("中国妇女网 · 2023-11-29 · 吴军华、李菁雯")).toBeDefined();
    expect(sources.getByText(/^依据以段落编号引用：P1 至 P13。/)).toBeDefined();
  });

  it("says which version of the data is shown, its date, and what that date is", async () => {
    renderPage("/about");
    const version = await findPart("数据版本");
    expect(version.getByText("报道发布日期 2023-11-29 · 数据 nanan-2023 1.0.0")).toBeDefined();
    expect(version.getByText("四项总数可能互相重叠，不可相加。")).toBeDefined();
    expect(version.getByRole("listitem").textContent).toBe(
      "南安市新领域妇联组织覆盖 （nanan-2023，版本 1.0.0，2023-11-29） 有什么变化",
    );
  });

  it("says how it counts: two layers, not stated, several categories, no trend", async () => {
    renderPage("/about");
    const terms = (await findPart("方法")).getAllByRole("term").map(({textContent}) => textContent);
    expect(terms).toEqual([
      "报道总数与已列名，是两层",
      "“未说明”是一种取值",
      "一条记录可属多类",
      "随组织归入的，都注明",
      "没有趋势",
    ]);
  });

  it("defines every metric and leads to it", async () => {
    renderPage("/about");
    const metrics = await findPart("指标口径");
    expect(metrics.getAllByRole("link").map((link) => link.textContent)).toEqual(
      nananDataset.metrics.map(({label}) => label.zh),
    );
    expect(metrics.getByRole("link", {name: "阵地"}).getAttribute("href")).toBe("/metrics/sites");
  });

  it("defines the terms that need it", async () => {
    renderPage("/about");
    const terms = await findPart("用语");
    expect(terms.getByText("妇女微家").nextElementSibling?.textContent).toBe(
      "由妇联建设的小型据点，这里单列一类，不计入妇联，也不计入阵地。",
    );
    expect(terms.queryByText("园区")).toBeNull();
  });

  it("asks every open question", async () => {
    renderPage("/about");
    const part = await findPart("尚未说清的问题");
    // Each holds its evidence, a list of its own, until it is asked for.
    const questions = part.getAllByRole("listitem").filter((item) => item.closest("details") === null);
    expect(questions).toHaveLength(nananDataset.questions.length);
    expect(questions[0]?.textContent).toMatch(/^14 个异地商会妇联，算不算在 80 个三新妇联组织之内？/);
  });

  it("speaks English under /en", async () => {
    renderPage("/en/about");
    expect((await screen.findByRole("heading", {level: 1})).textContent).toBe("Sources and methods");
    const version = await findPart("Data version");
    expect(version.getByText("Published 2023-11-29 · data nanan-2023 1.0.0")).toBeDefined();
  });
});
