import {describe, expect, it} from "vitest";
import {embedAddress, embedHome, embedHomeView, parseEmbedTheme} from "../../../src/view/address/embed-address.ts";
import {addressOf} from "../../../src/view/address/paths.ts";
import {defaultView} from "../../../src/view/view.ts";

const byLever = {figure: "by-lever", metric: null, record: null} as const;
const filtered = {...defaultView, filters: {...defaultView.filters, lever: ["parks-and-bases", "chambers"]}};

describe("embedAddress(embedded, locale, view, theme)", () => {
  it("is a folder's, in its language", () => {
    expect(embedAddress(byLever, "zh", defaultView, "auto")).toBe("/embed/by-lever/");
    expect(embedAddress(byLever, "en", defaultView, "auto")).toBe("/en/embed/by-lever/");
  });

  it("has the theme, alone and after what was chosen", () => {
    expect(embedAddress(byLever, "zh", defaultView, "dark")).toBe("/embed/by-lever/?theme=dark");
    expect(embedAddress(byLever, "zh", filtered, "light")).toBe(
      "/embed/by-lever/?lever=parks-and-bases,chambers&theme=light",
    );
  });

  it("has the dataset, the metric and the record, and nothing of how a list is looked at", () => {
    const view = {...defaultView, dataset: "sample-register", tables: ["by-lever"], from: "explore"};
    expect(embedAddress({...byLever, metric: "sites"}, "zh", view, "auto")).toBe(
      "/embed/by-lever/?data=sample-register&in=sites",
    );
    expect(embedAddress({figure: "neighbours", metric: null, record: "xiamei-base"}, "zh", defaultView, "auto")).toBe(
      "/embed/neighbours/?open=xiamei-base",
    );
  });

  it("has the choice of the figure of one's own for that figure alone", () => {
    const view = {...defaultView, custom: {...defaultView.custom, rows: "mode"}} as const;
    expect(embedAddress({...byLever, figure: "own"}, "zh", view, "auto")).toBe("/embed/own/?by=mode");
    expect(embedAddress(byLever, "zh", view, "auto")).toBe("/embed/by-lever/");
  });
});

describe("embedHome(embedded)", () => {
  it.each([
    [byLever, "/"],
    [{...byLever, metric: "sites"}, "/metrics/sites"],
    [{...byLever, figure: "township-map"}, "/townships"],
    [{...byLever, figure: "framework"}, "/framework"],
    [{...byLever, figure: "own", metric: "sites"}, "/explore"],
    [{figure: "neighbours", metric: null, record: "xiamei-base"}, "/records/xiamei-base"],
  ] as const)("of %j is %s", (embedded, page) => {
    expect(embedHome(embedded)).toBe(page);
  });

  it("shows the same choice there", () => {
    expect(addressOf("/", "en", embedHomeView(byLever, {...filtered, from: "explore"}))).toBe(
      "/en/?lever=parks-and-bases,chambers",
    );
  });
});

describe("parseEmbedTheme(search)", () => {
  it.each([
    ["?theme=dark", "dark"],
    ["?lever=chambers&theme=light", "light"],
    ["?theme=neon", "auto"],
    ["", "auto"],
  ])("reads %j as %s", (search, theme) => {
    expect(parseEmbedTheme(search)).toBe(theme);
  });
});
