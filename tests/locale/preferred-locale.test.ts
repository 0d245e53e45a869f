import {beforeEach, describe, expect, it, vi} from "vitest";
import {preferredLocale, rememberLocale} from "../../src/locale/preferred-locale.ts";

// @vitest-environment jsdom

beforeEach(() => localStorage.clear());

function browserSpeaks(...languages: string[]) {
  vi.spyOn(navigator, "languages", "get").mockReturnValue(languages);
}

function storageFails() {
  const fail = () => {
    throw new DOMException("denied", "SecurityError");
  };
  vi.spyOn(Storage.prototype, "getItem").mockImplementation(fail);
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(fail);
}

describe("preferredLocale()", () => {
  it.each([
    ["Chinese", ["zh-CN", "en"], "zh"],
    ["Chinese of Taiwan", ["zh-TW"], "zh"],
    ["English", ["en-GB", "zh-CN"], "en"],
    ["English in capitals", ["EN"], "en"],
    ["a language that is not ours, then English", ["fr-FR", "en"], "en"],
    ["only languages that are not ours", ["fr-FR", "ja"], "zh"],
    ["nothing", [], "zh"],
  ])("follows a browser that speaks %s", (_, languages, locale) => {
    browserSpeaks(...languages);
    expect(preferredLocale()).toBe(locale);
  });

  it("is what the reader chose before, whatever the browser speaks", () => {
    browserSpeaks("zh-CN");
    rememberLocale("en");
    expect(preferredLocale()).toBe("en");
    rememberLocale("zh");
    browserSpeaks("en");
    expect(preferredLocale()).toBe("zh");
  });

  it("passes over a kept choice that is no language of ours", () => {
    localStorage.setItem("jinlin-locale", "klingon");
    browserSpeaks("en");
    expect(preferredLocale()).toBe("en");
  });

  it("follows the browser where nothing can be kept, and does not break", () => {
    storageFails();
    browserSpeaks("en");
    expect(() => rememberLocale("zh")).not.toThrow();
    expect(preferredLocale()).toBe("en");
  });
});
