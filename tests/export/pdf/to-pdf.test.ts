import {spawnSync} from "node:child_process";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {readFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {defaultOptions, type ExportOptions} from "../../../src/export/export-options.ts";
import {toPdf} from "../../../src/export/pdf/to-pdf.ts";
import {PictureError} from "../../../src/export/picture/picture-error.ts";
import {layoutPicture} from "../../../src/export/picture/prepare-picture.ts";
import type {Figure} from "../../../src/figures/figure.ts";
import {buildBarFigure, buildTreeFigure} from "../../charts/build-figure.ts";
import {trialFigures} from "../../charts/trial-figures.ts";
import {findProgram} from "../../support/find-program.mjs";
import {buildContext} from "../build-context.ts";

const tools = {
  load: async (address: string) => {
    // Packages that are linked from elsewhere have their whole path after "/@fs".
    const path = address.replace(/\?.*/, "");
    const bytes = await readFile(path.startsWith("/@fs/") ? path.slice(4) : `.${path}`);
    return new Uint8Array(bytes).buffer;
  },
  drawLine: () => null,
};

async function pdfOf(figures: readonly Figure[], options: Partial<ExportOptions> = {}): Promise<Uint8Array> {
  const {address, t} = buildContext();
  const pictures = figures.map((figure) =>
    layoutPicture(figure, {...defaultOptions, ...options}, {address, code: null}, t),
  );
  return new Uint8Array(await (await toPdf(pictures, {title: "近邻看板", locale: "zh"}, tools)).arrayBuffer());
}

/** What another program says of a PDF. */
function ask(program: string, before: readonly string[], pdf: Uint8Array, after: readonly string[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), "jinlin-pdf-"));
  try {
    const path = join(folder, "a.pdf");
    writeFileSync(path, pdf);
    const {status, stdout, stderr} = spawnSync(program, [...before, path, ...after], {encoding: "utf8"});
    expect(stderr).toBe("");
    expect(status).toBe(0);
    return stdout;
  } finally {
    rmSync(folder, {recursive: true});
  }
}

describe("toPdf(pictures)", () => {
  it("is a page a picture, each of its true size", async () => {
    const text = new TextDecoder("latin1").decode(
      await pdfOf([buildBarFigure(), buildTreeFigure()], {preset: "word-half"}),
    );
    expect(text.startsWith("%PDF-1.7\n")).toBe(true);
    // 8 cm are 226.77 points.
    expect([...text.matchAll(/\/MediaBox \[0 0 ([\d.]+)/g)].map(([, width]) => width)).toEqual([
      "226.7717",
      "226.7717",
    ]);
    expect(text).toContain("/Count 2 ");
    expect(text).toContain("/Lang (zh-CN)");
  });

  it.skipIf(findProgram("pdftotext") === null)("gives its Chinese back, and what is printed nowhere else", async () => {
    const words = ask("pdftotext", ["-layout"], await pdfOf([buildBarFigure()]), ["-"]);
    for (const part of ["四项指标:报道总数与已列名", "异地商会妇联", "未列名(只有总数)", "由近邻看板生成", "80"]) {
      expect(words).toContain(part);
    }
  });

  it.skipIf(findProgram("pdftotext") === null)("lets a text be copied that the font can't draw", async () => {
    const pdf = await pdfOf([buildBarFigure({title: `覆盖 🌸 <&> "مرحبا" 𠮷`})]);
    const words = ask("pdftotext", [], pdf, ["-"]);
    for (const part of ["🌸", "<&>", "𠮷"]) expect(words).toContain(part);
  });

  it.skipIf(findProgram("pdffonts") === null)("embeds its one font, and only the characters used", async () => {
    const pdf = await pdfOf(Object.values(trialFigures).slice(0, 6));
    const [, , ...fonts] = ask("pdffonts", [], pdf).trim().split("\n");
    expect(fonts).toHaveLength(1);
    expect(fonts[0]).toMatch(/JINLIN\+NotoSansSC-Regular +CID TrueType +Identity-H +yes yes yes/);
    expect(pdf.length).toBeLessThan(200_000);
  });

  it.skipIf(findProgram("qpdf") === null)("has nothing that another program finds wrong, for any figure", async () => {
    const figures = Object.entries(trialFigures)
      .filter(([id]) => !id.startsWith("heat-"))
      .map(([, figure]) => figure);
    expect(ask("qpdf", ["--check"], await pdfOf(figures, {look: "print-safe"}))).toContain(
      "No syntax or stream encoding errors found",
    );
  });

  it("says when the font can't be fetched", async () => {
    const {address, t} = buildContext();
    const picture = layoutPicture(buildBarFigure(), defaultOptions, {address, code: null}, t);
    const broken = {...tools, load: () => Promise.reject(new TypeError("failed to fetch"))};
    await expect(toPdf([picture], {title: "a", locale: "zh"}, broken)).rejects.toThrow(PictureError);
  });
});
