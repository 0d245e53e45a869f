import {expect, test} from "../../support/page-test.ts";
import {cornerColours, differingShare} from "../support/compare-pictures.ts";
import {renderElsewhere, renderer} from "../support/render-elsewhere.ts";
import type {Case, Outcome} from "./matrix/in-page.ts";
import {openMatrix} from "./matrix/open-matrix.ts";
import {purposes} from "./matrix/purposes.ts";

const locales = ["zh", "en"] as const;
const choices = ["all", "some", "none"] as const;

const notes = {zh: "供会议讨论，数字以报道为准。", en: "For the meeting; the numbers are the report's."};

/** Those of the overview, the framework, the map, one's own in seven forms, the neighbours of fifty-one records; thirteen of a register. */
const figureCount = 83;

/** Of these have nothing to show: a sum that the dataset has no numbers for; members; all but totals, framework, neighbours; all of a register but its metrics. */
const emptyCounts = {all: 1, some: 2, none: 29};

for (const {name, options, sizeFaults, shortened, drawn} of purposes) {
  test(`every figure leaves whole as ${name}: in both languages, from both screens, with any filters`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    await openMatrix(page);
    const faulty: Record<string, string[]> = {};
    const told: Record<"refused" | "shortened", string[]> = {refused: [], shortened: []};
    for (const one of locales.flatMap((locale) => choices.map((choice): Case => ({locale, choice, options})))) {
      await page.emulateMedia({colorScheme: "light"});
      const {outcomes, digest} = await page.evaluate((of) => window.exportMatrix.inspect(of), one);
      expect(outcomes).toHaveLength(figureCount);
      expect(outcomes.filter(({isEmpty}) => isEmpty)).toHaveLength(emptyCounts[one.choice]);
      for (const outcome of outcomes) {
        const at = `${one.locale} ${one.choice} ${outcome.figure}`;
        const isRefused = outcome.refused.length > 0;
        if (isRefused) told.refused.push(at);
        else if (outcome.remarks.length > 0) told.shortened.push(at);
        const faults = [...outcome.faults, ...languageFaults(outcome, one), ...(isRefused ? [] : sizeFaults(outcome))];
        if (faults.length > 0) faulty[at] = faults;
      }
      await page.emulateMedia({colorScheme: "dark"});
      expect(await page.evaluate((of) => window.exportMatrix.digest(of), one)).toBe(digest);
    }
    expect(faulty).toEqual({});
    expect(told).toEqual({refused: [], shortened});
  });

  test(`every figure leaves as ${name} with table, QR code and a note too, for black-and-white printers`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    await openMatrix(page);
    const include = {filters: true, source: true, qr: true, table: true};
    const faulty: Record<string, string[]> = {};
    for (const locale of locales) {
      const one: Case = {
        locale,
        choice: "some",
        options: {...options, include, look: "print-safe", note: notes[locale]},
      };
      const {outcomes} = await page.evaluate((of) => window.exportMatrix.inspect(of), one);
      expect(outcomes).toHaveLength(figureCount);
      for (const outcome of outcomes) {
        const faults = [...outcome.refused, ...outcome.faults, ...languageFaults(outcome, one), ...sizeFaults(outcome)];
        if (faults.length > 0) faulty[`${locale} ${outcome.figure}`] = faults;
      }
    }
    expect(faulty).toEqual({});
  });

  test(`as ${name}, a PNG is its SVG as another program draws it`, async ({page}) => {
    test.skip(renderer === null, "no rsvg-convert on this machine");
    test.setTimeout(180_000);
    await openMatrix(page);
    const shares: Record<string, number> = {};
    for (const [figure, locale, choice, look] of drawn) {
      const one: Case = {locale, choice, options: {...options, look}};
      const {svg, png, pixels} = await page.evaluate(([figure, one]) => window.exportMatrix.take(figure, one), [
        figure,
        one,
      ] as const);
      const bytes = Buffer.from(png, "base64");
      const size = {width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20)};
      expect(size).toEqual(pixels);
      expect(await cornerColours(page, bytes)).toEqual(Array(4).fill("255,255,255,255"));
      const elsewhere = renderElsewhere(Buffer.from(svg), {size});
      shares[`${figure} ${locale} ${choice} ${look}`] = await differingShare(page, bytes, elsewhere, {
        x: 0,
        y: 0,
        ...size,
      });
    }
    expect(Object.keys(shares)).toHaveLength(drawn.length);
    expect(Object.entries(shares).filter(([, share]) => share >= 0.02)).toEqual([]);
  });
}

test("what is wrong with a file is found", async ({page}) => {
  test.slow();
  await openMatrix(page);
  const one: Case = {locale: "zh", choice: "some", options: {preset: "general"}};
  const take = async (figure: string) =>
    (await page.evaluate(([figure, of]) => window.exportMatrix.take(figure, of), [figure, one] as const)).svg;
  const judge = (svg: string, figure = "by-host-kind") =>
    page.evaluate(([svg, figure, of]) => window.exportMatrix.judge(svg, figure, of), [svg, figure, one] as const);
  const svg = await take("by-host-kind");
  expect(await judge(svg)).toEqual([]);
  expect((await judge(svg.replace("</svg>", "")))[0]).toMatch(/^not an SVG: /);
  expect(await judge(svg.replace(/(<rect x="0" y="0" [^>]*fill=")#ffffff/, "$1#1b1418"))).toHaveLength(4);
  expect(await judge(svg.replace(/>[^<]*抓手：园区与产业基地[^<]*<\/text>/, "></text>"))).toEqual([
    "no filterLine: 南安市 · 抓手：园区与产业基地",
  ]);
  expect(await judge(svg.replaceAll("来源：", ""))).toEqual([
    expect.stringMatching(/^no sourceLine: 来源：中国妇女网/),
  ]);
  expect(await judge(svg.replaceAll(/<rect [^>]*width="18" height="18"[^>]*>/g, ""))).toEqual([
    "no legend: 已列名（可查到名称）",
    "no legend: 未说明（报道没有写明）",
  ]);
  expect(await judge(svg.replace(/<text x="78"/, '<text x="-9"'))).toEqual(
    expect.arrayContaining([expect.stringMatching(/^outside: /)]),
  );
  const lines = [...svg.matchAll(/<text x="56" y="([\d.]+)"/g)].map(([, y]) => y);
  expect(await judge(svg.replace(`y="${lines[1]}"`, `y="${lines[0]}"`))).toEqual([expect.stringMatching(/^overlap: /)]);
  const tiles = (await take("township-map")).replace(">霞美镇<", ">霞美镇霞美镇霞美镇霞美镇霞美镇<");
  expect(await judge(tiles, "township-map")).toContain("leaves its mark: 霞美镇霞美镇霞美镇霞美镇霞美镇");
});

/** What is refused or left out is said in the reader's own language. */
function languageFaults({refused, remarks}: Outcome, {locale}: Case): string[] {
  return [...refused, ...remarks].filter((words) => /\p{Script=Han}/u.test(words) !== (locale === "zh"));
}
