import {describe, expect, it} from "vitest";
import {oneToMany} from "../../../src/figures/builders/one-to-many.ts";
import type {TreeFigure} from "../../../src/figures/figure.ts";
import {base, buildCatalog, child} from "../../coverage/build-catalog.ts";
import {buildContext} from "../build-context.ts";

function draw(...[changes]: Parameters<typeof buildContext>): TreeFigure {
  const figure = oneToMany(buildContext(changes));
  if (figure === null) throw new Error("expected a tree");
  return figure;
}

const childrenOf = ({root}: TreeFigure) => root?.children.map(({label, series}) => [label, series]);
const figure = draw();
const inEnglish = draw({locale: "en"});

describe("oneToMany(context)", () => {
  it("draws the Xiamei base with its three federations, five micro-homes, and others", () => {
    expect(figure.root?.label).toBe("霞美片区产业基地");
    expect(childrenOf(figure)).toEqual([
      ["阳光中科", "federation"],
      ["成辉国际", "federation"],
      ["特易通电子", "federation"],
      ["台源养生科技", "micro-home"],
      ["金霞生物科技", "micro-home"],
      ["美团外卖霞美站", "micro-home"],
      ["福建省工程机械行业协会", "micro-home"],
      ["裕远包袋", "micro-home"],
      ["等（名单未尽）", "others"],
    ]);
  });

  it("tells the kinds apart, and what is only hinted at from what is named", () => {
    expect(figure.series.map(({id, label, tone}) => [id, label, tone])).toEqual([
      ["federation", "妇联组织", "kind-1"],
      ["micro-home", "妇女微家", "kind-2"],
      ["others", "等（名单未尽）", "not-named"],
    ]);
  });

  it("says in words what it draws", () => {
    expect(figure.title).toBe("1+N：霞美片区产业基地");
    expect(figure.subtitle).toBe("1 个片区妇联，带 3 个妇联、5 个妇女微家。点击名称打开记录。");
    expect(figure.notes).toEqual(["报道以“等”收尾，名单未尽。"]);
    expect(figure.n).toEqual({value: 9, words: "n = 9 条记录"});
    expect(inEnglish.title).toBe("1+N: Xiamei Area Industrial Base");
    expect(inEnglish.subtitle).toBe(
      "1 area federation with 3 federations and 5 women's micro-homes. Select a name to open its record.",
    );
    expect(inEnglish.root?.children.at(-1)?.label).toBe("and others (list not complete)");
    expect(inEnglish.notes).toEqual(["The report's list ends with “and others”."]);
  });

  it("leads from every name to its record, and from the others nowhere", () => {
    expect(figure.root?.target).toEqual({to: "record", record: "xiamei-base"});
    expect(figure.root?.children[0]?.target).toEqual({to: "record", record: "yangguang-zhongke"});
    expect(figure.root?.children.at(-1)?.target).toBeNull();
  });

  it("keeps the lead and those that pass the filters", () => {
    const shared = draw({filters: {lever: ["social-organisations"]}});
    expect(shared.root?.label).toBe("霞美片区产业基地");
    expect(childrenOf(shared)).toEqual([
      ["阳光中科", "federation"],
      ["等（名单未尽）", "others"],
    ]);
    expect(shared.n?.value).toBe(2);
    expect(shared.subtitle).toBe("1 个片区妇联，带 1 个妇联、0 个妇女微家。点击名称打开记录。");
  });

  it("stands alone where only the lead passes", () => {
    expect(childrenOf(draw({filters: {mode: ["joint-cross-base"]}}))).toEqual([["等（名单未尽）", "others"]]);
  });

  it("is empty, and counts none, where nothing passes", () => {
    const none = draw({filters: {lever: ["chambers"]}});
    expect(none.root).toBeNull();
    expect(none.subtitle).toBe("1 个片区妇联带出的妇联和妇女微家。点击名称打开记录。");
    expect(none.empty).toBe("没有已列名记录符合当前筛选。");
    expect(none.n).toEqual({value: 0, words: "n = 0 条记录"});
    expect(none.evidence).toEqual([]);
  });

  it("has no others in a register, whose list is the whole", () => {
    const catalog = buildCatalog({basis: "register"});
    const {root, series, notes} = draw({catalog});
    expect(root?.children.map(({label}) => label)).toEqual(["小厂妇联"]);
    expect(series.map(({id}) => id)).toEqual(["federation"]);
    expect(notes).toEqual([]);
  });

  it("takes the largest of several, the first of equals", () => {
    const second = {...base, id: "second", host: null};
    const of = (parent: string, id: string) => ({...child, id, parent});
    const larger = buildCatalog({records: [base, child, second, of("second", "a"), of("second", "b")]});
    expect(draw({catalog: larger}).root?.id).toBe("second");
    expect(draw({catalog: larger}).root?.label).toBe("东区妇联");
    const equal = buildCatalog({records: [base, child, second, of("second", "a")]});
    expect(draw({catalog: equal}).root?.id).toBe("base");
  });

  it("is null for a dataset without a 1+N", () => {
    expect(oneToMany(buildContext({catalog: buildCatalog({records: [base]})}))).toBeNull();
  });
});
