import {describe, expect, it} from "vitest";
import {heightTold} from "../../../../src/pages/parts/embed-dialog/embed-choices.ts";
import {embedCode} from "../../../../src/pages/parts/embed-dialog/embed-code.ts";

const plain = {src: "https://women.example/embed/by-lever/", script: null, title: "按抓手", heightPx: 480};

describe("embedCode(parts)", () => {
  it("is one iframe with its title, loaded when it comes near, as wide as its place", () => {
    expect(embedCode(plain)).toBe(
      '<iframe src="https://women.example/embed/by-lever/" title="按抓手" width="100%" height="480" loading="lazy" frameborder="0"></iframe>',
    );
  });

  it("adds a script on a line of its own where heights are to follow", () => {
    expect(embedCode({...plain, script: "https://women.example/embed.js"}).split("\n")).toEqual([
      expect.stringMatching(/^<iframe .*<\/iframe>$/),
      '<script src="https://women.example/embed.js" async></script>',
    ]);
  });

  it("lets no title and no address out of their attributes", () => {
    const code = embedCode({
      ...plain,
      src: 'https://women.example/embed/by-lever/?lever=a,b&host=c"d',
      title: "\"><script>alert(1)</script>\n& '单引号'",
    });
    expect(code).toContain(' src="https://women.example/embed/by-lever/?lever=a,b&amp;host=c&quot;d" ');
    expect(code).toContain(" title=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; '单引号'\" ");
    expect(code.split("\n")).toHaveLength(1);
  });

  it("uses no style, which a strict policy of the page around it would not let it have", () => {
    expect(embedCode({...plain, script: "https://women.example/embed.js"})).not.toContain("style");
  });
});

describe("heightTold(data)", () => {
  it("is the height that an embedded figure tells, in whole px", () => {
    expect(heightTold({type: "jinlin-embed", height: 480.2})).toBe(481);
  });

  it.each([
    [null],
    ["jinlin-embed"],
    [{type: "other", height: 480}],
    [{type: "jinlin-embed"}],
    [{type: "jinlin-embed", height: "480"}],
    [{type: "jinlin-embed", height: 0}],
    [{type: "jinlin-embed", height: Number.NaN}],
  ])("is none from %j", (data) => {
    expect(heightTold(data)).toBeNull();
  });
});
