import {expect, it} from "vitest";
import {registerCodes} from "../../../src/dataset/register/register.ts";
import {codeReader} from "../../../src/dataset/register/values/parse-code.ts";
import {registerLists} from "../../../src/view/register/register-lists.ts";

const columns = ["form", "sector", "mode", "hostKind", "lever", "status", "party", "site", "station"] as const;

it.each(columns)("what an exported register says of %s is read as the same code when it is loaded again", (column) => {
  const read = codeReader(column);
  expect(registerLists[column].map(({label}) => read(label.zh))).toEqual(
    registerCodes[column].map((code) => ({value: code, remark: null})),
  );
});
