import {describe, expect, it} from "vitest";
import {valueWords} from "../../../src/view/list/order-records.ts";
import {recordOf} from "../../coverage/nanan.ts";
import {buildContext} from "../../figures/build-context.ts";

describe("valueWords(record, dimension, reading)", () => {
  it("says a record's values in the reader's language, several as a list", () => {
    expect(valueWords(recordOf("yangguang-zhongke"), "lever", buildContext())).toEqual({
      words: "主管的社会组织、园区与产业基地",
      through: null,
    });
    expect(valueWords(recordOf("haixi-park"), "hostKind", buildContext({locale: "en"})).words).toBe("Park");
  });

  it("is null where nothing is stated", () => {
    expect(valueWords(recordOf("haixi-park"), "mode", buildContext())).toEqual({words: null, through: null});
  });

  it("gives the record that lends the value", () => {
    const {words, through} = valueWords(recordOf("yangguang-zhongke"), "township", buildContext());
    expect([words, through?.id]).toEqual(["霞美镇", "xiamei-base"]);
  });
});
