// @vitest-environment jsdom
import {afterEach, describe, expect, it} from "vitest";
import {carriedBytes, fileAddress} from "../../src/dataset/carried-file.ts";
import {fetchJson} from "../../src/dataset/fetch-json.ts";

function carry(name: string, type: string, text: string): void {
  const script = document.createElement("script");
  script.type = "text/plain";
  script.dataset.file = name;
  script.dataset.type = type;
  script.text = Buffer.from(text).toString("base64");
  document.body.append(script);
}

afterEach(() => document.body.replaceChildren());

describe("fileAddress(url)", () => {
  it("leaves an address of a site as it is", () => {
    expect(fileAddress("/jinlin/data/index.json")).toBe("/jinlin/data/index.json");
  });
  it("is the content of a file that the page carries", () => {
    carry("data/a.csv", "text/csv", "名");
    expect(fileAddress("#/data/a.csv")).toBe("data:text/csv;base64,5ZCN");
  });
  it("is null for one that it does not carry", () => {
    expect(fileAddress('#/data/"].csv')).toBeNull();
  });
});

describe("carriedBytes(url)", () => {
  it("are those of the file", () => {
    carry("data/a.json", "application/json", "名");
    expect(carriedBytes("#/data/a.json")).toEqual(Uint8Array.of(0xe5, 0x90, 0x8d));
    expect(carriedBytes("#/data/b.json")).toBeNull();
  });
});

describe("fetchJson(url) of the dashboard as one file", () => {
  const {signal} = new AbortController();
  it("is the value of a carried file", async () => {
    carry("data/a.json", "application/json", "[1]");
    expect(await fetchJson("#/data/a.json", signal)).toEqual([1]);
  });
  it("says that a file is not carried", async () => {
    await expect(fetchJson("#/data/no.json", signal)).rejects.toMatchObject({
      kind: "missing",
      file: "data/no.json",
      issues: [{path: "", value: "—", reason: {code: "not-carried"}}],
    });
  });
});
