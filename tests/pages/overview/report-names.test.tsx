import {describe, expect, it} from "vitest";
import {buildEntries, buildRegister} from "../../coverage/register/build-register.ts";
import {buildOpened} from "../changes/build-opened.ts";
import {findPart, renderPage} from "../render-page.tsx";

// @vitest-environment jsdom

const register = buildRegister({
  id: "own-nanan",
  entries: buildEntries({name: "霞美片区产业基地妇女联合会"}, {name: "闽璇科技妇联"}),
});

describe("the report's names on the overview of a register", () => {
  it("come after the totals: near ones, missing ones, found ones, each a link", async () => {
    renderPage("/?data=own-nanan", {registers: [await buildOpened(register)]});
    const card = await findPart("报道总数与登记表");
    expect(await card.findByText(/对照报道：中国妇女网，2023-11-29 · P3、P9、P13/)).toBeDefined();
    const names = await findPart("报道点名的，登记表里有没有");
    expect(names.getAllByRole("heading", {level: 3}).map(({textContent}) => textContent)).toEqual([
      "没有同名的，有相近的（1）",
      "没有同名的，也没有相近的（21）",
      "有同名的（1）",
    ]);
    const hrefs = (name: string) =>
      names.getAllByRole("link", {name}).map((link) => decodeURIComponent(link.getAttribute("href") ?? ""));
    expect(hrefs("闽旋科技妇联")).toEqual(["/records/minxuan-technology"]);
    expect(hrefs("闽璇科技妇联")).toEqual(["/records/闽璇科技妇联?data=own-nanan"]);
    expect(hrefs("霞美片区产业基地妇女联合会")).toEqual(["/records/霞美片区产业基地妇女联合会?data=own-nanan"]);
    expect(names.getByText("只差一两个字")).toBeDefined();
  });

  it("are not there without a report", async () => {
    const opened = await buildOpened(register);
    const {container} = renderPage("/?data=own-nanan", {registers: [{...opened, report: null}]});
    await findPart("登记表的填写程度");
    expect(container.querySelector("#reconciliation, #report-names")).toBeNull();
  });
});
