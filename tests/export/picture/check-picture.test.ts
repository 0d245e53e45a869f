import {describe, expect, it} from "vitest";
import type {BarsLayout} from "../../../src/charts/layout.ts";
import {defaultOptions, type ExportOptions, presetIds} from "../../../src/export/export-options.ts";
import {checkPicture, faultWords, textsOfLayout} from "../../../src/export/picture/check-picture.ts";
import type {Picture} from "../../../src/export/picture/picture.ts";
import {layoutPicture, preparePicture} from "../../../src/export/picture/prepare-picture.ts";
import type {Figure} from "../../../src/figures/figure.ts";
import {figureBuilders} from "../../../src/figures/figure-builders.ts";
import type {Locale} from "../../../src/locale/locale.ts";
import {buildBarFigure, buildRow} from "../../charts/build-figure.ts";
import {trialFigures} from "../../charts/trial-figures.ts";
import {buildContext as buildFigureContext} from "../../figures/build-context.ts";
import {buildContext} from "../build-context.ts";

const code = Array.from({length: 41}, (_, y) => Array.from({length: 41}, (_, x) => (x * y) % 3 === 0));

function pictureOf(figure: Figure, options: Partial<ExportOptions>, locale: Locale = "zh"): Picture {
  const {address, t} = buildContext(locale);
  const all = {...defaultOptions, ...options};
  return layoutPicture(figure, all, {address, code: all.include.qr ? code : null}, t);
}

function shownIn(locale: Locale): [string, Figure][] {
  return Object.entries(figureBuilders).flatMap(([id, build]) => {
    const figure = build(buildFigureContext({locale}));
    return figure === null ? [] : [[id, figure]];
  });
}

const contents = [
  {filters: true, source: true, qr: false, table: false},
  {filters: true, source: true, qr: true, table: true},
  {filters: false, source: false, qr: true, table: false},
];

/** Colours move nothing: each look is tried in one language. */
const cases = presetIds.flatMap((preset) => [
  {preset, look: "light", locale: "zh"} as const,
  {preset, look: "print-safe", locale: "en"} as const,
]);

describe("checkPicture(picture)", () => {
  it.each(cases)(
    "finds nothing in any figure of the site, and at most a size too small in any other, as $preset, $look, in $locale",
    ({preset, look, locale}) => {
      const tried = Object.entries(trialFigures).filter(([id]) => !/sixty|60|27/.test(id));
      const shown = shownIn(locale);
      for (const [index, [id, figure]] of [...shown, ...tried].entries()) {
        const include = contents[index % contents.length] ?? defaultOptions.include;
        const picture = pictureOf(figure, {preset, look, include}, locale);
        const faults = checkPicture(picture).filter(({kind}) => index < shown.length || kind !== "unfit");
        if (index < shown.length || picture.unfit === null) expect({id, faults}).toEqual({id, faults: []});
        expect(picture.code === null).toBe(!include.qr);
      }
    },
  );

  it("has the size asked for, whatever is in it, where the size is fixed and it fits", () => {
    for (const preset of ["ppt", "wechat", "square", "wall", "own"] as const) {
      for (const [, figure] of shownIn("en")) {
        const {widthPx, heightPx, pixels, unfit} = pictureOf(figure, {preset});
        if (unfit === null) expect(heightPx / widthPx).toBeCloseTo(pixels.height / pixels.width, 3);
        else expect(unfit.neededPx).toBeGreaterThan(0);
      }
    }
  });

  it("holds titles, notes and names of any length and any script", () => {
    const title = `<&>"' 🌸👩‍👩‍👧 مرحبا \u202e${"题".repeat(200)}\u0000`;
    const rows = ["a", "b"].map((id) => buildRow({id, label: `${id}${"名".repeat(60)}`, values: {named: 3}}));
    for (const preset of ["general", "word-full", "word-half", "ppt", "square"] as const) {
      const picture = pictureOf(buildBarFigure({rows}), {preset, title, note: "注".repeat(500)});
      expect(checkPicture(picture)).toEqual([]);
      expect([...picture.title]).toHaveLength(200);
      expect(picture.title).not.toMatch(/\p{Cc}|\u202e/u);
    }
  });

  it("tells of names too long for an article's picture that they do not fit, and never cuts them", () => {
    const label = "名".repeat(600);
    const rows = ["a", "b"].map((id) => buildRow({id, label: id + label, values: {named: 3}}));
    const picture = pictureOf(buildBarFigure({rows}), {preset: "wechat"});
    expect(picture.heightPx).toBeGreaterThan(500);
    const [fault] = checkPicture(picture);
    expect(fault?.kind).toBe("unfit");
    expect(fault && faultWords(fault, "general", buildContext().t)).toMatch(
      /^按可读的字号，这张图放不进所选尺寸（内容高出 \d+%）。请改用“通用（宽 16 cm，高随内容）”/,
    );
    expect(fault && faultWords(fault, null, buildContext("en").t)).toMatch(/Choose a larger size/);
  });

  it("finds a text that leaves the picture, one that lies on another, a fill without its word, too many pixels", () => {
    const picture = pictureOf(buildBarFigure(), {});
    const [first] = picture.texts;
    if (first === undefined) throw new Error("no text");
    const moved = {...first, block: {...first.block, box: {...first.block.box, xPx: -40}}};
    expect(checkPicture({...picture, texts: [moved]}).map(({kind}) => kind)).toEqual(["outside"]);
    expect(checkPicture({...picture, texts: [first, first]}).map(({kind}) => kind)).toEqual(["overlap"]);
    expect(checkPicture({...picture, swatches: []})).toEqual([
      {kind: "legend", text: "named"},
      {kind: "legend", text: "not-named"},
    ]);
    expect(checkPicture({...picture, pixels: {width: 5000, height: 5000}})).toEqual([
      {kind: "pixels", pixels: 25_000_000},
    ]);
    const nothing: BarsLayout = {
      ...{kind: "bars", widthPx: 9, heightPx: 0, fontPx: 9, fits: true, columns: [], scaleMax: 0, barPx: 0},
    };
    expect(checkPicture({...picture, texts: [], drawing: {...picture.drawing, layout: nothing}})).toEqual([
      {kind: "blank"},
    ]);
  });

  it.each([[], buildBarFigure().rows])("lets an empty figure leave, with why it is empty and no row", (...rows) => {
    const picture = pictureOf(buildBarFigure({rows, empty: "没有记录符合当前筛选。"}), {preset: "wechat"});
    expect(checkPicture(picture)).toEqual([]);
    expect(textsOfLayout(picture.drawing.layout)).toEqual([]);
    expect(picture.texts.some(({block}) => block.lines.some(({text}) => text.includes("没有记录")))).toBe(true);
  });
});

describe("preparePicture(figure)", () => {
  const withCode = {...defaultOptions, include: {...defaultOptions.include, qr: true}};

  it("draws the QR code of the address", async () => {
    const {picture, faults, remarks} = await preparePicture(buildBarFigure(), {...buildContext(), options: withCode});
    expect(picture.code?.modules.length).toBe(29);
    expect([faults, remarks]).toEqual([[], []]);
  });

  it.each([`https://jinlin.example/?q=${"a".repeat(400)}`, "file:///home/x.html"])(
    "says why %s has none",
    async (address) => {
      const context = {...buildContext("en", address), options: withCode};
      const {picture, remarks} = await preparePicture(buildBarFigure(), context);
      expect(picture.code).toBeNull();
      expect(remarks).toEqual([
        "The address is too long for a QR code, or is none that a phone can open; it is printed in words.",
      ]);
    },
  );
});

describe("a picture of a size that can't hold all", () => {
  const prepared = (figure: Figure | undefined, options: Partial<ExportOptions>, locale: Locale = "zh") => {
    if (figure === undefined) throw new Error("no trial figure");
    const {t, address} = buildContext(locale);
    return preparePicture(figure, {t, address, reader: buildContext("en").t, options: {...defaultOptions, ...options}});
  };
  const printed = (picture: Picture) => picture.texts.flatMap(({block}) => block.lines.map(({text}) => text)).join("");

  it("of sixty rows has the largest alone and the others in one, says so, and names a size that holds all", async () => {
    const {picture, faults, remarks, roomier} = await prepared(trialFigures["sixty-rows"], {preset: "wechat"});
    expect(faults).toEqual([]);
    expect(picture.heightPx).toBe(500);
    const [relief] = picture.reliefs;
    if (relief?.kind !== "rows") throw new Error(`not rows: ${relief?.kind}`);
    expect(relief.shown + relief.count).toBe(60);
    expect(printed(picture)).toContain(`限于尺寸，只逐行列出 ${relief.shown} 行，其余 ${relief.count} 行的数相加`);
    // The reader of the page is told in the page's words.
    expect(remarks).toEqual([
      `For its size: ${relief.shown} rows stand alone, the other ${relief.count} are added up in one; the data files have all (CSV, XLSX).`,
    ]);
    expect(roomier).toBe("general");
  });

  it("leaves the table out before anything of the figure, and says so", async () => {
    const [, figure] = shownIn("zh").find(([id]) => id === "all-townships") ?? [];
    const include = {...defaultOptions.include, table: true};
    const {picture, remarks, roomier} = await prepared(figure, {preset: "ppt", include});
    expect(picture.reliefs).toEqual([{kind: "table"}]);
    expect(remarks).toEqual(["The data table does not fit this size and is left out; it can be saved as XLSX."]);
    expect(roomier).toBe("general");
  });

  it("has nothing to say of one that holds all", async () => {
    const {remarks, roomier} = await prepared(buildBarFigure(), {preset: "wechat"});
    expect([remarks, roomier]).toEqual([[], null]);
  });
});
