import fc from "fast-check";
import {describe, expect, it, vi} from "vitest";
import {defaultOptions} from "../../../src/export/export-options.ts";
import {hashDataset, sha256} from "../../../src/export/metadata/hash.ts";
import {isOwnAddress, type Metadata} from "../../../src/export/metadata/metadata.ts";
import {readMetadata} from "../../../src/export/metadata/read-metadata.ts";
import {writeSvgMetadata} from "../../../src/export/metadata/svg-metadata.ts";
import {layoutPicture} from "../../../src/export/picture/prepare-picture.ts";
import {insertChunks, readChunks, textChunk} from "../../../src/export/png/png-chunks.ts";
import {labelPng} from "../../../src/export/png/render-png.ts";
import {composeSvg} from "../../../src/export/svg/compose-svg.ts";
import {buildBarFigure} from "../../charts/build-figure.ts";
import {buildContext} from "../build-context.ts";
import {buildPng} from "../build-png.ts";

const metadata: Metadata = {
  figure: "by-lever",
  address: "/en/metrics/sites?lever=parks-and-bases,chambers&typed=%E9%9C%9E",
  dataset: {id: "nanan-2023", version: "1.0.0", hash: "0123456789abcdef"},
};

const {address, t} = buildContext();
const plainSvg = composeSvg(
  layoutPicture(buildBarFigure({title: '<metadata>&"'}), defaultOptions, {address, code: null}, t),
);

function pngWith(sealed: Metadata, pixel = 255): Promise<Blob> {
  const label = {figure: buildBarFigure(), address, widthMetres: 0.16, metadata: sealed};
  return labelPng(buildPng(pixel), label);
}

async function svgWith(sealed: Metadata): Promise<Blob> {
  return new Blob([await writeSvgMetadata(plainSvg, sealed)]);
}

async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}

const words = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const views = fc.record({
  figure: words,
  address: fc
    .tuple(
      fc.constantFrom("/", "/en/", "/explore", "/en/explore", "/records/", "/metrics/", "/en/townships/"),
      fc.option(words, {nil: ""}),
      fc.array(fc.tuple(words, fc.array(fc.string({unit: "grapheme", maxLength: 12}), {minLength: 1, maxLength: 3})), {
        maxLength: 5,
      }),
    )
    .map(([page, name, query]) => {
      const pairs = query.map(
        ([key, values]) => `${key}=${values.map((value) => encodeURIComponent(value)).join(",")}`,
      );
      return `${page.endsWith("/") ? `${page}${name}` : page}${pairs.length === 0 ? "" : `?${pairs.join("&")}`}`;
    }),
  dataset: fc.record({
    id: words,
    version: fc.stringMatching(/^\d{1,2}\.\d{1,2}\.\d{1,2}$/),
    hash: fc.stringMatching(/^[0-9a-f]{16}$/),
  }),
});

describe("readMetadata(file)", () => {
  it("gives back the view of 200 pictures, as PNG and as SVG", async () => {
    await fc.assert(
      fc.asyncProperty(views, async (view) => {
        expect(await readMetadata(await pngWith(view))).toEqual({ok: true, metadata: view});
        expect(await readMetadata(await svgWith(view))).toEqual({ok: true, metadata: view});
      }),
      {numRuns: 200},
    );
  });

  it("refuses a PNG with any one byte changed, and one cut anywhere", async () => {
    const whole = await bytesOf(await pngWith(metadata));
    for (let at = 0; at < whole.length; at += 1) {
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x20;
      expect((await readMetadata(new Blob([changed]))).ok).toBe(false);
    }
    for (let end = 0; end < whole.length; end += 7) {
      const reading = await readMetadata(new Blob([whole.slice(0, end)]));
      expect(reading).toEqual({ok: false, reason: end < 8 ? "not-a-picture" : "cut"});
    }
  });

  it("refuses an SVG with any one letter changed, and one cut anywhere", async () => {
    const whole = await (await svgWith(metadata)).text();
    await fc.assert(
      fc.asyncProperty(fc.nat({max: whole.length - 1}), fc.constantFrom("#", "x", "7"), async (at, letter) => {
        fc.pre(whole[at] !== letter);
        expect((await readMetadata(new Blob([`${whole.slice(0, at)}${letter}${whole.slice(at + 1)}`]))).ok).toBe(false);
        expect((await readMetadata(new Blob([whole.slice(0, at)]))).ok).toBe(false);
      }),
    );
  });

  it("refuses a metadata moved to another picture", async () => {
    const [mine, other] = [await bytesOf(await pngWith(metadata)), await bytesOf(await pngWith(metadata, 128))];
    const chunks = readChunks(mine);
    if (typeof chunks === "string") throw new Error(chunks);
    const text = new TextDecoder().decode(
      chunks.find(({data}) => String.fromCharCode(...data).startsWith("Jinlin"))?.data,
    );
    const moved = insertChunks(buildPng(128), [textChunk("Jinlin", text.slice("Jinlin\0\0\0\0\0".length))]);
    expect(await readMetadata(new Blob([other]))).toMatchObject({ok: true});
    expect(await readMetadata(new Blob([moved]))).toEqual({ok: false, reason: "altered"});
    const svg = await (await svgWith(metadata)).text();
    expect(await readMetadata(new Blob([svg.replace("四项", "五项")]))).toEqual({ok: false, reason: "altered"});
  });

  it.each([
    "https://elsewhere.example/",
    "//elsewhere.example/",
    "/\\elsewhere.example",
    "javascript:alert(1)",
    "/records/../../secret",
    "/records/%2e%2e/x",
    "/%2F%2Felsewhere.example",
    "/?a=1#<script>",
    "/a b",
    "/%zz",
    "explore",
    "",
  ])("takes %j for no page of ours", async (elsewhere) => {
    expect(isOwnAddress(elsewhere)).toBe(false);
    await expect(pngWith({...metadata, address: elsewhere})).rejects.toThrow(RangeError);
  });

  it("knows a page whose query has a slash, and reads a long address that breaks off at once", () => {
    expect(isOwnAddress("/records/chenghui?from=metrics/chamber-federations")).toBe(true);
    expect(isOwnAddress(`/${"a".repeat(3998)}<`)).toBe(false);
    expect(isOwnAddress(`/${"a".repeat(4000)}`)).toBe(false);
  });

  it.each(["{}", "null", "not json", '{"jinlin":1}', `{"jinlin":1,"address":"/","figure":"<img onerror=alert(1)>"}`])(
    "calls a made-up metadata forged: %s",
    async (text) => {
      const png = insertChunks(buildPng(), [textChunk("Jinlin", text)]);
      expect(await readMetadata(new Blob([png]))).toEqual({ok: false, reason: "forged"});
    },
  );

  it("says of others' pictures what they are", async () => {
    const reasonOf = async (content: BlobPart) => {
      const reading = await readMetadata(new Blob([content]));
      return reading.ok ? null : reading.reason;
    };
    expect(await reasonOf(buildPng())).toBe("no-metadata");
    expect(await reasonOf('<svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>')).toBe("no-metadata");
    expect(await reasonOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0]))).toBe("converted");
    expect(await reasonOf("RIFF1234WEBPVP8 ")).toBe("converted");
    expect(await reasonOf("<html><script>alert(1)</script></html>")).toBe("not-a-picture");
    expect(await reasonOf("")).toBe("not-a-picture");
    expect(await reasonOf(new Uint8Array(41 * 2 ** 20))).toBe("too-big");
    const two = insertChunks(await bytesOf(await pngWith(metadata)), [textChunk("Jinlin", "{}")]);
    expect(await reasonOf(two)).toBe("no-metadata");
    const longer = new Uint8Array([...(await bytesOf(await pngWith(metadata))), 0]);
    expect(await reasonOf(longer)).toBe("altered");
  });
});

describe("sha256(content)", () => {
  const ofAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  it("is the same where the browser has its own and where it has none", async () => {
    expect(await sha256("abc")).toBe(ofAbc);
    vi.stubGlobal("crypto", {});
    try {
      expect(await sha256("abc")).toBe(ofAbc);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe("hashDataset(dataset)", () => {
  it("is of what it says, not of how it is written", async () => {
    expect(await hashDataset({id: "a"})).toBe("8489a5deb454a360");
    const hash = await hashDataset({id: "a", list: [1, {x: null, y: 2}]});
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
    expect(await hashDataset({list: [1, {y: 2, x: null}], id: "a"})).toBe(hash);
    expect(await hashDataset({list: [{y: 2, x: null}, 1], id: "a"})).not.toBe(hash);
  });
});
