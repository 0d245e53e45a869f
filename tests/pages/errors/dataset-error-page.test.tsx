import {readFileSync} from "node:fs";
import {screen, waitFor, within} from "@testing-library/react";
import {afterEach, describe, expect, it, vi} from "vitest";
import {nananDataset} from "../../coverage/nanan.ts";
import {renderPage} from "../render-page.tsx";
import {type Answer, serveData} from "../serve-data.ts";

// @vitest-environment jsdom

const file = readFileSync("public/data/nanan-2023.json", "utf8");
const [first, ...others] = nananDataset.records;
const changed = (changes: object) => JSON.stringify({...nananDataset, ...changes});

/** What the page says is wrong: the file, then a row an issue with place, value and reason. */
async function said() {
  const page = within(await screen.findByRole("alert"));
  expect(page.getByRole("heading", {level: 1}).textContent).toBe("数据未能载入");
  const [, ...rows] = page.getAllByRole("row");
  return {
    page,
    lead: page.getAllByRole("paragraph")[0]?.textContent,
    file: page.getByText("文件").nextElementSibling?.textContent,
    issues: rows.map((row) => [...row.children].map(({textContent}) => textContent)),
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a dataset that does not come", () => {
  it.each<[string, Answer, string, (string | RegExp)[]]>([
    [
      "missing",
      {status: 404, text: "Not Found"},
      "没有找到数据文件。请核对地址中的数据名称，或请网站管理人检查该文件是否已上传。",
      ["—", "404", "服务器回答 404"],
    ],
    [
      "missing, a web page in its place",
      {text: "<!doctype html><title>Welcome</title>"},
      "没有找到数据文件。请核对地址中的数据名称，或请网站管理人检查该文件是否已上传。",
      ["—", /^"<!doctype html>/, "服务器送来的是网页，不是数据文件"],
    ],
    [
      "refused by the server",
      {status: 503, text: "busy"},
      "数据文件没有送达。请检查网络，然后重试。",
      ["—", "503", "服务器回答 503"],
    ],
    [
      "cut off",
      {text: file.slice(0, 5000)},
      "数据文件不是完整的 JSON。请网站管理人重新上传该文件。",
      ["—", /^"/, /^文件在中途断了（.+）$/],
    ],
    [
      "not JSON",
      {text: "hello"},
      "数据文件不是完整的 JSON。请网站管理人重新上传该文件。",
      ["—", '"hello"', /^不是 JSON（.+）$/],
    ],
    [
      "of the wrong shape",
      {text: changed({version: 1})},
      "数据文件的格式不符合要求，整份不予采用。请按下表改正后重试。",
      ["version", "1", "应为 string，实为 1"],
    ],
    [
      "in contradiction with itself",
      {text: changed({records: [{...first, township: "350583999"}, ...others]})},
      "数据文件内容前后矛盾，整份不予采用。请按下表改正后重试。",
      ["records[0].township", '"350583999"', "没有这样的乡镇代码"],
    ],
  ])("names file, place, value and reason when it is %s", async (_, answer, lead, issue) => {
    await using _server = await serveData(answer);
    renderPage("/", {dataset: null});
    const page = await said();
    expect(page.lead).toBe(lead);
    expect(page.file).toBe("/data/nanan-2023.json");
    expect(page.issues).toHaveLength(1);
    issue.forEach((words, i) => {
      expect(page.issues[0]?.[i]).toEqual(typeof words === "string" ? words : expect.stringMatching(words));
    });
  });

  it("says so when the server cannot be reached at all", async () => {
    vi.stubGlobal("fetch", async () => {
      throw new TypeError("fetch failed");
    });
    renderPage("/", {dataset: null});
    const {lead, issues} = await said();
    expect(lead).toBe("数据文件没有送达。请检查网络，然后重试。");
    expect(issues).toEqual([["—", "/data/nanan-2023.json", "连接不上（fetch failed）"]]);
  });

  it("lists 20 issues and counts the rest", async () => {
    const records = nananDataset.records.slice(0, 25).map((record) => ({...record, kind: "spaceship"}));
    await using _server = await serveData({text: changed({records, questions: []})});
    renderPage("/", {dataset: null});
    const {page, issues} = await said();
    expect(issues).toHaveLength(20);
    expect(page.getByText(/^另有 \d+ 处未列出。$/)).toBeDefined();
  });

  it("opens the page once the file is mended and Retry is pressed", async () => {
    await using server = await serveData({text: changed({version: 1})});
    const {user} = renderPage("/metrics/sites", {dataset: null});
    const {page} = await said();
    server.change({text: file});
    await user.click(page.getByRole("button", {name: "重试"}));
    expect((await screen.findByRole("heading", {level: 1, name: "阵地"})).textContent).toBe("阵地");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("says so again when Retry finds the file as it was", async () => {
    await using server = await serveData({status: 404, text: ""});
    const {user} = renderPage("/", {dataset: null});
    const {page} = await said();
    const before = server.asked.length;
    await user.click(page.getByRole("button", {name: "重试"}));
    await waitFor(() => expect(server.asked).toHaveLength(before + 1));
    expect(await screen.findByRole("button", {name: "重试"})).toBeDefined();
    expect((await said()).issues).toEqual([["—", "404", "服务器回答 404"]]);
  });

  it("names the dataset that the address asks for, and leads to the default one", async () => {
    await using server = await serveData({status: 404, text: ""});
    renderPage("/?data=no-such-data&lever=chambers");
    const {page, file: named} = await said();
    expect(named).toBe("/data/no-such-data.json");
    expect([...new Set(server.asked)]).toEqual(["/data/no-such-data.json"]);
    expect(page.getByRole("link", {name: "看默认数据"}).getAttribute("href")).toBe("/");
  });

  it("speaks English under /en, and keeps the header", async () => {
    await using _server = await serveData({status: 404, text: ""});
    renderPage("/en/", {dataset: null});
    const page = within(await screen.findByRole("alert"));
    expect(page.getByRole("heading", {level: 1}).textContent).toBe("The data could not be loaded");
    expect(page.getByRole("button", {name: "Try again"})).toBeDefined();
    expect(screen.getByRole("link", {name: "中文"})).toBeDefined();
    expect(screen.queryByRole("button", {name: /^Search/})).toBeNull();
  });
});

describe("a dataset on its way", () => {
  it("is said to be loading, and then shown", async () => {
    let arrive = () => {};
    const arrival = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    vi.stubGlobal("fetch", async () => {
      await arrival;
      return new Response(file);
    });
    renderPage("/metrics/sites", {dataset: null});
    expect((await screen.findByRole("status")).textContent).toBe("正在载入……");
    arrive();
    expect(await screen.findByRole("heading", {level: 1, name: "阵地"})).toBeDefined();
  });
});
