import {describe, expect, it} from "vitest";
import {relationsOf} from "../../src/coverage/relations-of.ts";
import {buildRecord} from "../dataset/build-dataset.ts";
import {base, buildCatalog, child, idsOf, nationalHonour, silentOne} from "./build-catalog.ts";
import {nanan, recordOf} from "./nanan.ts";

const catalog = buildCatalog();

describe("relationsOf(record, catalog)", () => {
  it("finds the parent of a child and the children of a parent", () => {
    expect(relationsOf(child, catalog).parent?.id).toBe("base");
    expect(idsOf(relationsOf(base, catalog).children)).toEqual(["child"]);
  });

  it("finds the owner of an honour and the belongings of an organisation", () => {
    expect(relationsOf(nationalHonour, catalog).owner?.id).toBe("base");
    expect(idsOf(relationsOf(base, catalog).belongings)).toEqual(["national-honour", "county-honour"]);
  });

  it("is nobody and empty lists for a record that stands alone", () => {
    expect(relationsOf(silentOne, catalog)).toEqual({
      parent: null,
      children: [],
      owner: null,
      belongings: [],
      possiblySame: [],
    });
  });

  it("gives who may be the same, with the reason", () => {
    const why = {zh: "名称相近", en: "the names are close"};
    const record = buildRecord({possiblySame: [{record: "base", why}]});
    expect(relationsOf(record, catalog).possiblySame).toEqual([{record: base, why}]);
  });

  it("gives the Xiamei base its three federations and five micro-homes, in the article's order", () => {
    const {children, belongings} = relationsOf(recordOf("xiamei-base"), nanan);
    expect(children.map(({name}) => name.zh)).toEqual([
      "阳光中科妇联",
      "成辉国际妇联",
      "特易通电子妇联",
      "台源养生科技妇女微家",
      "金霞生物科技妇女微家",
      "美团外卖霞美站妇女微家",
      "福建省工程机械行业协会妇女微家",
      "裕远包袋妇女微家",
    ]);
    expect(idsOf(belongings)).toEqual(["xiamei-work-station", "fujian-beautiful-family", "quanzhou-red-banner-holder"]);
  });

  it("links the two Chenghui both ways, and keeps them apart", () => {
    const same = (id: string) => relationsOf(recordOf(id), nanan).possiblySame.map(({record}) => record.id);
    expect(same("chenghui-international")).toEqual(["chenghui-property"]);
    expect(same("chenghui-property")).toEqual(["chenghui-international"]);
  });
});
