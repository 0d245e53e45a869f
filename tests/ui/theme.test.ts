import {beforeEach, describe, expect, it, vi} from "vitest";
import {chooseTheme, readTheme, showTheme} from "../../src/ui/theme.ts";
import {stubDevice} from "./device-theme.ts";

// @vitest-environment jsdom

const shown = () => document.documentElement.dataset.theme;

beforeEach(() => {
  localStorage.clear();
  delete document.documentElement.dataset.theme;
  stubDevice(false);
});

describe("readTheme()", () => {
  it("is the device's own as long as nothing is chosen", () => {
    expect(readTheme()).toBe("system");
  });

  it.each(["light", "dark"] as const)("is %s when that was chosen", (theme) => {
    chooseTheme(theme);
    expect(readTheme()).toBe(theme);
  });

  it("passes over what is no theme", () => {
    localStorage.setItem("jinlin-theme", "purple");
    expect(readTheme()).toBe("system");
  });
});

describe("chooseTheme(theme)", () => {
  it("shows the theme and keeps it", () => {
    chooseTheme("dark");
    expect([shown(), localStorage.getItem("jinlin-theme")]).toEqual(["dark", "dark"]);
    chooseTheme("light");
    expect([shown(), localStorage.getItem("jinlin-theme")]).toEqual(["light", "light"]);
  });

  it("keeps nothing for the device's own, and shows what the device asks for", () => {
    stubDevice(true);
    chooseTheme("light");
    chooseTheme("system");
    expect([shown(), localStorage.getItem("jinlin-theme")]).toEqual(["dark", null]);
  });

  it("shows the theme all the same where nothing can be kept", () => {
    const fail = () => {
      throw new DOMException("denied", "SecurityError");
    };
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(fail);
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(fail);
    expect(() => chooseTheme("dark")).not.toThrow();
    expect(shown()).toBe("dark");
    expect(readTheme()).toBe("system");
  });
});

describe("showTheme(theme)", () => {
  it.each([
    ["system", true, "dark"],
    ["system", false, "light"],
    ["light", true, "light"],
    ["dark", false, "dark"],
  ] as const)("shows %s, where the device's dark is %s, as %s", (theme, isDark, colours) => {
    stubDevice(isDark);
    showTheme(theme);
    expect(shown()).toBe(colours);
  });
});
