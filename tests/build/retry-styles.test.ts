import {describe, expect, it} from "vitest";
import {changeLoader} from "../../src/build/page-styles.ts";

describe("changeLoader(code)", () => {
  it("forgets a sheet that failed and takes its link away", () => {
    const code = `
      const settled = promise.then(() => { seen[href] = void 0; }, (err) => { seen[href] = void 0; throw err; });
      if (e.type === "error") rej(new Error("no"));
      else res(e);`;
    expect(changeLoader(code)).toBe(`
      const settled = promise.then(() => { seen[href] = void 0; }, (err) => { delete seen[href]; throw err; });
      if (e.type === "error") link.remove(), rej(new Error("no"));
      else res(e);`);
  });

  it("throws where the loader is in other words", () => {
    expect(() => changeLoader("export const load = (url) => import(url);")).toThrow(
      /^other words in vite\/preload-helper\.js: /,
    );
  });
});
