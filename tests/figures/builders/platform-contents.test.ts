import {describe, expect, it} from "vitest";
import {platformContents} from "../../../src/figures/builders/platform-contents.ts";
import {buildCatalog} from "../../coverage/build-catalog.ts";
import {buildContext, pickedOf} from "../build-context.ts";

const figure = platformContents(buildContext());
const contents = (one: typeof figure) =>
  one.rows.map(({label, values}) => [
    label,
    Object.fromEntries(Object.entries(values).filter(([, count]) => count !== 0)),
  ]);

describe("platformContents(context)", () => {
  it("splits what is named under each platform by its kind, in the platforms' own order", () => {
    expect(contents(figure)).toEqual([
      ["思想引领平台", {honour: 4, channel: 3}],
      ["巾帼建功平台", {facility: 4, project: 3, programme: 3}],
      ["执委成长平台", {"work-station": 3}],
    ]);
    expect(figure.n).toEqual({value: 20, words: "n = 20 条记录"});
    expect([figure.unit, figure.rowsAre]).toEqual(["条", "平台"]);
  });

  it("gives each kind a fill of its own", () => {
    expect(figure.series.map(({label, tone}) => [label, tone])).toEqual([
      ["执委工作站", "kind-1"],
      ["活动与关爱设施", "kind-2"],
      ["荣誉", "kind-3"],
      ["村企共建项目", "kind-4"],
      ["工作项目与活动", "kind-5"],
      ["宣传平台", "kind-6"],
    ]);
  });

  it("notes what is only counted there, outside the bars", () => {
    expect(figure.notes).toEqual(["另有只有总数、未列名的：执委工作站 9 个、巾帼示范基地和巾帼文明岗 10+ 个。"]);
    expect(platformContents(buildContext({locale: "en"})).notes).toEqual([
      "Known only as totals, not named: Executive-member work stations 9 stations, Women's demonstration bases and model posts 10+ bases and posts.",
    ]);
  });

  it("is headed by what it is and how to read it", () => {
    expect(figure.title).toBe("三个平台：各平台下做了什么");
    expect(figure.subtitle).toBe("每段为一类已列名记录。点击平台按此筛选。");
    expect(figure.sourceLine).toBe("来源：中国妇女网，2023-11-29 · P11–P13");
    const inEnglish = platformContents(buildContext({locale: "en"}));
    expect(inEnglish.title).toBe("Three platforms: what stands under each");
    expect(contents(inEnglish).map(([label]) => label)).toEqual([
      "Ideological guidance",
      "Women's achievement",
      "Executive-member growth",
    ]);
  });

  it("narrows by where the owners stand", () => {
    const parks = platformContents(buildContext({filters: {lever: ["parks-and-bases"]}}));
    expect(contents(parks)).toEqual([
      ["思想引领平台", {honour: 2}],
      ["巾帼建功平台", {facility: 4}],
      ["执委成长平台", {"work-station": 1}],
    ]);
    expect(parks.n?.value).toBe(7);
  });

  it("picks the chosen platform and keeps the others", () => {
    const chosen = platformContents(buildContext({filters: {platform: ["executive-growth"]}}));
    expect(contents(chosen)).toEqual(contents(figure));
    expect(pickedOf(chosen)).toEqual({
      "ideological-guidance": false,
      "womens-achievement": false,
      "executive-growth": true,
    });
    expect(figure.rows[2]?.target).toEqual({to: "filter", dimension: "platform", value: "executive-growth"});
  });

  it("shows the kinds a reader chose, and is empty where none of them stands under a platform", () => {
    expect(contents(platformContents(buildContext({filters: {kind: ["honour"]}})))[0]).toEqual([
      "思想引领平台",
      {honour: 4},
    ]);
    expect(platformContents(buildContext({filters: {kind: ["federation"]}})).empty).toBe(
      "没有已列名记录符合当前筛选。",
    );
    expect(figure.empty).toBeNull();
  });

  it("counts a record under both of its platforms, and once in n", () => {
    const two = platformContents(buildContext({catalog: buildCatalog()}));
    expect(contents(two)).toEqual([
      ["引领", {honour: 2}],
      ["成长", {honour: 1}],
    ]);
    expect(two.n?.value).toBe(2);
    expect(two.notes).toEqual([]);
  });
});
