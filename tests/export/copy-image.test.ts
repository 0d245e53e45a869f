import {afterEach, expect, it, vi} from "vitest";
import {copyImage} from "../../src/export/copy-image.ts";

// @vitest-environment jsdom

const png = () => Promise.resolve(new Blob(["png"], {type: "image/png"}));

afterEach(() => {
  vi.unstubAllGlobals();
});

it("copyImage(png) says that an address without https can't copy", async () => {
  vi.stubGlobal("isSecureContext", false);
  expect(await copyImage(png())).toBe("insecure");
});

it("copyImage(png) says that a browser can't copy pictures", async () => {
  vi.stubGlobal("isSecureContext", true);
  expect(await copyImage(png())).toBe("unsupported");
});

it("copyImage(png) throws what making the picture throws", async () => {
  vi.stubGlobal("isSecureContext", true);
  await expect(copyImage(Promise.reject(new RangeError("no blob")))).rejects.toThrow("no blob");
});
