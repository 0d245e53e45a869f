import {act, render, screen} from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import {beforeEach, describe, expect, it} from "vitest";
import {chooseTheme, themes, useTheme} from "../../src/ui/theme.ts";
import {stubDevice} from "./device-theme.ts";

// @vitest-environment jsdom

const shown = () => document.documentElement.dataset.theme;

/** The smallest control that chooses a theme. */
function Themes() {
  const [theme, choose] = useTheme();
  return themes.map((one) => (
    <button key={one} type="button" aria-pressed={theme === one} onClick={() => choose(one)}>
      {one}
    </button>
  ));
}

const chosen = () => screen.getByRole("button", {pressed: true}).textContent;

beforeEach(() => {
  localStorage.clear();
  delete document.documentElement.dataset.theme;
});

describe("useTheme()", () => {
  it("begins with the choice kept from before", () => {
    stubDevice(false);
    localStorage.setItem("jinlin-theme", "dark");
    render(<Themes />);
    expect(chosen()).toBe("dark");
  });

  it("shows and keeps what is chosen", async () => {
    stubDevice(false);
    const {unmount} = render(<Themes />);
    await userEvent.click(screen.getByRole("button", {name: "dark"}));
    expect([chosen(), shown()]).toEqual(["dark", "dark"]);
    unmount();
    render(<Themes />);
    expect(chosen()).toBe("dark");
  });

  it("follows a choice that is made elsewhere", () => {
    stubDevice(false);
    render(<Themes />);
    act(() => chooseTheme("dark"));
    expect([chosen(), shown()]).toEqual(["dark", "dark"]);
  });

  it("follows the device while the device's own is chosen", async () => {
    const device = stubDevice(false);
    render(<Themes />);
    await userEvent.click(screen.getByRole("button", {name: "system"}));
    expect(shown()).toBe("light");
    act(() => device.turn(true));
    expect(shown()).toBe("dark");
  });

  it("keeps to a choice when the device changes", async () => {
    const device = stubDevice(false);
    render(<Themes />);
    await userEvent.click(screen.getByRole("button", {name: "light"}));
    act(() => device.turn(true));
    expect(shown()).toBe("light");
  });

  it("stops following once it is gone", () => {
    const device = stubDevice(false);
    render(<Themes />).unmount();
    device.turn(true);
    expect(shown()).toBeUndefined();
  });
});
