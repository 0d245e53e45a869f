import {describe, expect, it} from "vitest";
import {associationMembers} from "../../../src/figures/builders/association-members.ts";
import {buildCatalog} from "../../coverage/build-catalog.ts";
import {buildMetric, buildRecord} from "../../dataset/build-dataset.ts";
import {buildContext, rowsOf} from "../build-context.ts";

const figure = associationMembers(buildContext());

describe("associationMembers(context)", () => {
  it("sets 130 and 99 side by side, larger first, as what is only counted", () => {
    expect(rowsOf(figure)).toEqual([
      ["南安市女企业家联谊会暨拥军协会", 130],
      ["南安市女科技工作者协会", 99],
    ]);
    expect(figure.series).toEqual([{id: "counted", label: "会员（只有人数）", tone: "not-named"}]);
    expect([figure.unit, figure.rowsAre]).toEqual(["名", "协会"]);
  });

  it("says that the two are never added up, and gives no n of which they could be shares", () => {
    expect(figure.title).toBe("两个协会的会员数");
    expect(figure.subtitle).toBe("只有人数，没有名单。点击打开协会。");
    expect(figure.notes).toEqual(["两个协会的会员可能重复，不可相加。"]);
    expect(figure.n).toBeNull();
  });

  it("says so in English", () => {
    const inEnglish = associationMembers(buildContext({locale: "en"}));
    expect(inEnglish.title).toBe("Members of the two associations");
    expect(inEnglish.unit).toBe("members");
    expect(rowsOf(inEnglish)).toEqual([
      ["Nan'an Women Entrepreneurs' Fellowship and Army-Support Association", 130],
      ["Nan'an Association of Women in Science and Technology", 99],
    ]);
    expect(inEnglish.sourceLine).toBe("Source: China Women's Network, 2023-11-29 · P7");
  });

  it("leads to the associations", () => {
    expect(figure.rows.map(({target}) => target)).toEqual([
      {to: "record", record: "women-entrepreneurs-association"},
      {to: "record", record: "women-scientists-association"},
    ]);
  });

  it("keeps the associations that pass the filters", () => {
    expect(rowsOf(associationMembers(buildContext({filters: {lever: ["social-organisations"]}})))).toHaveLength(2);
    const none = associationMembers(buildContext({filters: {lever: ["chambers"]}}));
    expect(none.rows).toEqual([]);
    expect(none.empty).toBe("没有已列名记录符合当前筛选。");
    expect(associationMembers(buildContext({filters: {kind: ["honour"]}})).empty).toBe(
      "当前筛选只看“荣誉”，本图统计的是“协会”。清除“记录类型”筛选即可看到。",
    );
    expect(figure.empty).toBeNull();
  });

  it("prints a lower bound as one, and leaves out what is not reported", () => {
    const catalog = buildCatalog({
      records: [buildRecord({id: "a", kind: "association"}), buildRecord({id: "b", kind: "association"})],
      metrics: [
        buildMetric({id: "m", about: "a", reported: {value: 1200, bound: "at-least"}}),
        buildMetric({id: "n", about: "b", reported: null}),
      ],
    });
    expect(rowsOf(associationMembers(buildContext({catalog})))).toEqual([["字", 1200, "1,200+"]]);
  });
});
