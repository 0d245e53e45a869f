import type {BrowserContextOptions} from "@playwright/test";

export type Screen = {words: string; options: BrowserContextOptions};

export const desktop: Screen = {
  words: "Desktop, 1440×900",
  options: {viewport: {width: 1440, height: 900}, deviceScaleFactor: 1, locale: "zh-CN"},
};

const phone: Screen = {
  words: "Phone, 360×780 at 2×",
  options: {
    viewport: {width: 360, height: 780},
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: "zh-CN",
  },
};

/** What the pages are loaded on. */
export const screens: readonly Screen[] = [phone, desktop];
