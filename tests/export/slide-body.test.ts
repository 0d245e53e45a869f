import {describe, expect, it} from "vitest";
import {defaultChoice} from "../../src/coverage/count/custom-choice.ts";
import {defaultOptions} from "../../src/export/export-options.ts";
import {checkPicture} from "../../src/export/picture/check-picture.ts";
import type {Picture} from "../../src/export/picture/picture.ts";
import {layoutPicture} from "../../src/export/picture/prepare-picture.ts";
import type {Figure} from "../../src/figures/figure.ts";
import {figureBuilders} from "../../src/figures/figure-builders.ts";
import {buildTreeFigure} from "../charts/build-figure.ts";
import {buildContext as buildView} from "../figures/build-context.ts";
import {buildContext} from "./build-context.ts";

function bodyOf(figure: Figure): Picture {
  const {address, t} = buildContext(figure.locale);
  const include = {filters: false, source: false, qr: false, table: false};
  return layoutPicture(figure, {...defaultOptions, preset: "slide-body", include}, {address, code: null}, t);
}

const wordsOf = ({texts}: Picture) => texts.map(({block}) => block.lines.map(({text}) => text).join(""));

/** What a presentation can't draw itself: trees, tiles, boxes, and a large heat table. */
const shown = (["zh", "en"] as const).flatMap((locale) => {
  const own = {...defaultChoice, rows: "township", split: "kind", form: "heat"} as const;
  const view = buildView({locale, record: "xiamei-base", custom: own});
  const built = (["one-to-many", "township-map", "framework", "neighbours", "own"] as const).map((id) =>
    figureBuilders[id](view),
  );
  return built.filter((figure) => figure !== null);
});

describe("a picture for below a slide's title", () => {
  it("has the legend and the drawing alone, for the slide says the rest", () => {
    const figure = buildTreeFigure({n: {value: 9, words: "n = 9 条"}});
    const picture = bodyOf(figure);
    // The legend is the kinds, and no more is written beside the drawing.
    expect(wordsOf(picture)).toEqual(["妇联", "妇女微家"]);
    expect(picture.swatches).toHaveLength(2);
    expect(picture.code).toBeNull();
    // Who can't see it is told of all.
    expect(picture.title).toBe("1+N:霞美片区产业基地");
  });

  it("is as large as the place, at two pixels a unit", () => {
    const {widthPx, heightPx, pixels, widthMetres} = bodyOf(buildTreeFigure());
    expect([widthPx, heightPx, pixels]).toEqual([1184, 403, {width: 2368, height: 806}]);
    expect(widthMetres / 0.0254).toBeCloseTo(12.333, 3);
  });

  it.each(shown.map((figure) => [`${figure.id} ${figure.locale}`, figure] as const))(
    "holds %s, all of it or what it says is left",
    (_, figure) => {
      const picture = bodyOf(figure);
      expect(picture.unfit).toBeNull();
      expect(picture.heightPx).toBe(403);
      expect(checkPicture(picture)).toEqual([]);
      expect(picture.swatches.length).toBeGreaterThan(0);
      const words = wordsOf(picture).join(" ");
      for (const said of [figure.title, figure.sourceLine, figure.dataset.words, ...figure.notes])
        expect(words).not.toContain(said);
    },
  );

  it("is relieved of what can't be read there, and tells so for beside it", () => {
    const heat = shown.find(({kind, locale}) => kind === "heat" && locale === "zh");
    if (heat === undefined) throw new Error("no heat");
    expect(bodyOf(heat).reliefs.map(({kind}) => kind)).toContain("rows");
  });
});
