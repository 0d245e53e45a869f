import {vi} from "vitest";

/** A device that asks for dark or light, and may change its mind; jsdom has none. */
export function stubDevice(isDark: boolean) {
  const device = Object.assign(new EventTarget(), {matches: isDark, media: "(prefers-color-scheme: dark)"});
  vi.stubGlobal("matchMedia", () => device);
  return {
    turn(dark: boolean) {
      device.matches = dark;
      device.dispatchEvent(new Event("change"));
    },
  };
}
