import {beforeEach, describe, expect, it, vi} from "vitest";
import {type GivenTable, takeTables} from "../../../src/pages/data/given-tables.ts";

// @vitest-environment jsdom

const table = new File(["名称\n"], "登记表.csv", {type: "text/csv"});
const picture = new File([""], "图.png", {type: "image/png"});

/** Drops a file on the page. @returns Whether the browser is left to open it. */
function drop(file: File): boolean {
  const dataTransfer = {types: ["Files"], files: [file], items: [{type: file.type}]};
  return document.body.dispatchEvent(
    Object.assign(new Event("drop", {bubbles: true, cancelable: true}), {dataTransfer}),
  );
}

function paste(text: string, on: Element = document.body): void {
  const clipboardData = {getData: () => text};
  on.dispatchEvent(Object.assign(new Event("paste", {bubbles: true}), {clipboardData}));
}

beforeEach(() => {
  document.body.innerHTML = "<div data-takes-tables></div><input />";
});

describe("takeTables(taker)", () => {
  it("hands over what was dropped before there was a taker, once, and all that comes later", () => {
    expect(drop(table)).toBe(false);
    const take = vi.fn<(given: GivenTable) => void>();
    const undo = takeTables({onOver: () => {}, take});
    expect(take.mock.calls).toEqual([[{dropped: table}]]);
    paste("名称\t组织形式\n甲\t妇联\n");
    expect(take).toHaveBeenLastCalledWith({pasted: "名称\t组织形式\n甲\t妇联\n"});
    undo();
    const later = vi.fn<(given: GivenTable) => void>();
    takeTables({onOver: () => {}, take: later})();
    expect(later).not.toHaveBeenCalled();
  });

  it("leaves pictures to others, words and what is pasted in a field to the reader", () => {
    const take = vi.fn<(given: GivenTable) => void>();
    const undo = takeTables({onOver: () => {}, take});
    expect(drop(picture)).toBe(true);
    paste("几个字");
    paste("名称\t组织形式\n甲\t妇联\n", document.querySelector("input") ?? document.body);
    expect(take).not.toHaveBeenCalled();
    undo();
  });

  it("takes nothing on a page without a place for tables", () => {
    document.body.innerHTML = "";
    expect(drop(table)).toBe(true);
    const take = vi.fn<(given: GivenTable) => void>();
    takeTables({onOver: () => {}, take})();
    expect(take).not.toHaveBeenCalled();
  });
});
