import {screen, waitFor, within} from "@testing-library/react";
import {describe, expect, it} from "vitest";
import {nananDataset} from "../../coverage/nanan.ts";
import {findPart, renderPage} from "../render-page.tsx";

// @vitest-environment jsdom

const doorsIn = (part: ReturnType<typeof within>) =>
  part.getAllByRole("link").map((link: HTMLElement) => [link.textContent, link.getAttribute("href")]);

describe("/framework", () => {
  it("is headed by the method and what it is", async () => {
    renderPage("/framework");
    expect((await screen.findByRole("heading", {level: 1})).textContent).toBe("1233 工作法");
    expect(screen.getByText(/^南安市妇联在新兴领域建妇联的做法/)).toBeDefined();
    await waitFor(() => expect(document.title).toBe("1233 工作法 · 近邻看板"));
  });

  it("draws the method as one picture, every box a door to its page", async () => {
    renderPage("/framework");
    const card = await findPart("1233 工作法：每一项下有什么");
    const boxes = within(card.getByRole("list", {name: "1233 工作法：每一项下有什么"}));
    expect(doorsIn(boxes)).toEqual([
      [
        "一条主线：2 个妇联组织 · 1 条其他记录，三新妇联组织 80 个（已列名 15）；阵地 21 个（未列名）",
        "/framework/main-line",
      ],
      ["分类施策：1 条记录，调研的乡镇（街道） 26 个（未列名）", "/framework/tailored-by-category"],
      ["规范程序：3 条记录", "/framework/standardised-procedure"],
      [
        "主管的社会组织：7 个妇联组织 · 2 条其他记录，女企业家联谊会暨拥军协会会员 130 名（未列名）；女科技工作者协会会员 99 名（未列名）",
        "/framework/social-organisations",
      ],
      ["园区与产业基地：8 个妇联组织 · 5 条其他记录", "/framework/parks-and-bases"],
      ["异地商会：3 个妇联组织，异地商会妇联 14 个（已列名 3）", "/framework/chambers"],
      ["思想引领平台：7 条记录", "/framework/ideological-guidance"],
      ["巾帼建功平台：10 条记录，巾帼示范基地和巾帼文明岗 10+ 个（未列名）", "/framework/womens-achievement"],
      ["执委成长平台：3 条记录，执委工作站 12 个（已列名 3）", "/framework/executive-growth"],
    ]);
  });

  it("tells each part in a sentence, its numbers each a door", async () => {
    renderPage("/framework");
    const outline = await findPart("逐项说明");
    expect(outline.getAllByRole("heading", {level: 3}).map(({textContent}) => textContent)).toEqual([
      "主线",
      "两种方式",
      "三个抓手",
      "三个平台",
    ]);
    const item = outline.getByText(/^在外地的南安商会建妇联，共 14 个，点名三个。/).closest("li");
    if (!item) throw new Error("expected an item");
    expect(doorsIn(within(item))).toEqual([
      ["异地商会", "/framework/chambers"],
      ["出处 P9 异地商会", "/framework/chambers#evidence"],
      ["3 个妇联组织 异地商会", "/framework/chambers#records"],
      ["异地商会妇联 14 个（已列名 3）", "/metrics/chamber-federations"],
    ]);
  });

  it("rests on P1 and P10, and leads to what is open", async () => {
    renderPage("/framework");
    const evidence = await findPart("依据");
    expect(evidence.getAllByText(/^P\d+$/).map(({textContent}) => textContent)).toEqual(["P1", "P10"]);
    expect(evidence.getByRole("link", {name: "与工作法有关、尚未说清的问题有 8 个"}).getAttribute("href")).toBe(
      "/framework/method#questions",
    );
  });

  it("shows as a table what it draws", async () => {
    renderPage("/framework?table=framework");
    const card = await findPart("1233 工作法：每一项下有什么");
    const [, ...rows] = within(card.getByRole("table")).getAllByRole("row");
    expect(rows).toHaveLength(9);
    expect([...(rows[8]?.children ?? [])].map(({textContent}) => textContent)).toEqual([
      "执委成长平台",
      "3",
      "3 条记录 · 三个平台 · 执委工作站 12 个（已列名 3）",
    ]);
  });

  it("is narrowed by the filters brought along, says so, and lets them go", async () => {
    const {user, addressNow} = renderPage("/framework?township=350583117");
    await findPart("1233 工作法：每一项下有什么");
    expect(screen.getByRole("link", {name: "异地商会：0 条记录，异地商会妇联 14 个（已列名 3）"})).toBeDefined();
    const bar = within(screen.getByRole("region", {name: "筛选已列名记录"}));
    await user.click(bar.getByRole("button", {name: /乡镇（街道）：霞美镇/}));
    await waitFor(() => expect(addressNow()).toBe("/framework"));
    await waitFor(() => expect(screen.queryByRole("region", {name: "筛选已列名记录"})).toBeNull());
  });

  it("speaks English under /en", async () => {
    renderPage("/en/framework");
    expect((await screen.findByRole("heading", {level: 1})).textContent).toBe("1233 working method");
    const card = await findPart("1233 working method: what stands under each part");
    expect(card.getByRole("link", {name: "Standardised procedure: 3 records"}).getAttribute("href")).toBe(
      "/en/framework/standardised-procedure",
    );
  });

  it("says so where the dataset has no method", async () => {
    const records = nananDataset.records.map((record) => ({...record, nodes: []}));
    const metrics = nananDataset.metrics.map((metric) => ({...metric, nodes: []}));
    renderPage("/framework", {dataset: {...nananDataset, framework: [], records, metrics}});
    expect(await screen.findByText(/^这份数据没有写工作法。/)).toBeDefined();
    expect(screen.queryByRole("heading", {level: 2})).toBeNull();
  });
});
