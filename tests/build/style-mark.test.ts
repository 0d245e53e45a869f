import {expect, it} from "vitest";
import {styleMark} from "../../src/build/page-styles.ts";

it("styleMark(href) is a link that names the sheet and fetches nothing", () => {
  expect(styleMark("../assets/page-1.css")).toBe('<link rel="stylesheet" disabled href="../assets/page-1.css">');
});
