import {expect, it} from "vitest";
import {parseBasePath} from "../../src/build/serve-built.ts";

it.each([
  [undefined, "/"],
  ["", "/"],
  ["/", "/"],
  ["jinlin", "/jinlin/"],
  ["/jinlin", "/jinlin/"],
  ["/a/b/", "/a/b/"],
])("parseBasePath(%j) is %j", (value, path) => {
  expect(parseBasePath(value)).toBe(path);
});
