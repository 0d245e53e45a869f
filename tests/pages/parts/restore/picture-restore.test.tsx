import {Blob as NodeBlob, File as NodeFile} from "node:buffer";
import {screen, waitFor, within} from "@testing-library/react";
import {beforeEach, describe, expect, it, vi} from "vitest";
import {hashDataset} from "../../../../src/export/metadata/hash.ts";
import type {Metadata} from "../../../../src/export/metadata/metadata.ts";
import {labelPng} from "../../../../src/export/png/render-png.ts";
import {buildBarFigure} from "../../../charts/build-figure.ts";
import {nananDataset} from "../../../coverage/nanan.ts";
import {buildPng} from "../../../export/build-png.ts";
import {renderPage} from "../../render-page.tsx";
import {serveData} from "../../serve-data.ts";

// @vitest-environment jsdom

const scrolledTo = vi.fn();

beforeEach(() => {
  // jsdom's own can't be read as bytes.
  vi.stubGlobal("Blob", NodeBlob);
  vi.stubGlobal("File", NodeFile);
  scrolledTo.mockClear();
});

const {id, version} = nananDataset;

/** A picture of a dataset and a page; of what is shown here unless told. */
async function buildPicture({
  address = "/en/?lever=chambers",
  dataset = {},
}: {
  address?: string;
  dataset?: Partial<Metadata["dataset"]>;
} = {}) {
  const metadata = {
    figure: "by-mode",
    address,
    dataset: {id, version, hash: await hashDataset(nananDataset), ...dataset},
  };
  const label = {figure: buildBarFigure(), address: "https://jinlin.example/", widthMetres: 0.16, metadata};
  const png = await labelPng(buildPng(255), label);
  return new File([await png.arrayBuffer()], "picture.png", {type: "image/png"});
}

async function openAbout() {
  const page = renderPage("/about");
  Element.prototype.scrollIntoView = function (this: Element) {
    scrolledTo(this.id);
  };
  await screen.findByRole("heading", {level: 1});
  return {...page, input: screen.getByLabelText("打开导出的图片…")};
}

const fault = async () => (await screen.findByRole("alert")).textContent;

describe("an exported picture that is opened", () => {
  it("leads to the view it shows, in its language, and to its figure", async () => {
    const {user, input, addressNow} = await openAbout();
    await user.upload(input, await buildPicture());
    const notice = await screen.findByText("This is the view that the picture shows.");
    expect(addressNow()).toBe("/en/?lever=chambers#by-mode");
    expect(
      within(notice.closest("div") ?? notice).getByText(
        /^The picture was made of the same data as is shown here: nanan-2023 /,
      ),
    ).toBeDefined();
    await waitFor(() => expect(scrolledTo).toHaveBeenLastCalledWith("by-mode"));
  });

  it("says what has changed since: the version, or only the content", async () => {
    const {user, input} = await openAbout();
    await user.upload(input, await buildPicture({address: "/", dataset: {version: "0.9.0", hash: "0123456789abcdef"}}));
    expect((await screen.findByText(/^图片出自/)).textContent).toMatch(
      /^图片出自 nanan-2023 0\.9\.0（校验 01234567），本站现在是 nanan-2023 [\d.]+（校验 [0-9a-f]{8}）：数字可能与图片不同。$/,
    );
    await user.click(screen.getByRole("button", {name: "关闭提示"}));
    expect(screen.queryByText(/^图片出自/)).toBeNull();
    await user.upload(input, await buildPicture({address: "/", dataset: {hash: "0123456789abcdef"}}));
    expect((await screen.findByText(/^图片出自/)).textContent).toMatch(/版本号没变，内容改动过/);
  });

  it("is refused where it is no picture, another's, altered, of an unknown page or of other data; the page stays", async () => {
    const {user, input, addressNow} = await openAbout();
    const refusalOf = async (file: File) => {
      await user.upload(input, file);
      const words = await fault();
      await user.click(screen.getByRole("button", {name: "关闭提示"}));
      return words;
    };
    const named = (content: BlobPart, name = "picture.png") => new File([content], name, {type: "image/png"});
    expect(await refusalOf(named("words"))).toMatch(/不是 PNG 或 SVG 图片/);
    expect(await refusalOf(named(buildPng()))).toMatch(/没有视图信息/);
    const altered = new Uint8Array([...new Uint8Array(await (await buildPicture()).arrayBuffer()), 0]);
    expect(await refusalOf(named(altered))).toMatch(/被改动过/);
    expect(await refusalOf(await buildPicture({address: "/admin"}))).toMatch(/没有。$/);
    await using _ = await serveData({status: 404, text: ""});
    const elsewhere = await buildPicture({address: "/?data=quanzhou-2024", dataset: {id: "quanzhou-2024"}});
    expect(await refusalOf(elsewhere)).toMatch(/图片出自数据 quanzhou-2024，本站没有这份数据。/);
    expect(await refusalOf(await buildPicture({address: "/", dataset: {id: "quanzhou-2024"}}))).toMatch(/不是本站写的/);
    expect(addressNow()).toBe("/about");
  });

  it("of a register that another browser keeps leads to where its file can be chosen", async () => {
    const {user, input, addressNow} = await openAbout();
    const address = "/?data=own-elsewhere&lever=chambers";
    await user.upload(input, await buildPicture({address, dataset: {id: "own-elsewhere"}}));
    expect(await fault()).toMatch(/图片出自一份登记表，它只存在某台机器的浏览器里，这里没有。/);
    expect(addressNow()).toBe("/about");
    await user.click(screen.getByRole("link", {name: "选择它的文件，回到图片所示的视图"}));
    expect(addressNow()).toBe(address);
    expect(screen.queryByRole("alert", {name: /图片出自/})).toBeNull();
  });

  it("is taken where it is dropped, and the place is shown while it is dragged", async () => {
    const {addressNow} = await openAbout();
    const picture = await buildPicture();
    const dragged = (type: string) => {
      const event = new Event(type, {bubbles: true, cancelable: true});
      return Object.assign(event, {dataTransfer: {types: ["Files"], files: [picture]}});
    };
    expect(window.dispatchEvent(dragged("dragover"))).toBe(false);
    expect(await screen.findByText("松开即可回到图片所示的视图")).toBeDefined();
    window.dispatchEvent(dragged("drop"));
    await screen.findByText("This is the view that the picture shows.");
    expect(screen.queryByText("松开即可回到图片所示的视图")).toBeNull();
    expect(addressNow()).toBe("/en/?lever=chambers#by-mode");
  });

  it("is taken where it is pasted", async () => {
    const {addressNow} = await openAbout();
    const paste = new Event("paste", {bubbles: true});
    window.dispatchEvent(Object.assign(paste, {clipboardData: {files: [await buildPicture()]}}));
    await screen.findByText("This is the view that the picture shows.");
    expect(addressNow()).toBe("/en/?lever=chambers#by-mode");
  });
});
