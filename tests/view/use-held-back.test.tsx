// @vitest-environment jsdom
import {act, render, screen} from "@testing-library/react";
import {useRef} from "react";
import {beforeEach, describe, expect, it, vi} from "vitest";
import {useHeldBack} from "../../src/view/use-held-back.ts";

let tellSight: (isInSight: boolean) => void = () => {};
let idle: (() => void)[] = [];

beforeEach(() => {
  idle = [];
  vi.stubGlobal("requestIdleCallback", (callback: () => void) => idle.push(callback));
  vi.stubGlobal("cancelIdleCallback", (request: number) => {
    idle[request - 1] = () => {};
  });
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(tell: (entries: {isIntersecting: boolean}[]) => void) {
        tellSight = (isIntersecting) => act(() => tell([{isIntersecting}]));
      }
      observe() {}
      disconnect() {}
    },
  );
});

function Place({value}: {value: string}) {
  const place = useRef<HTMLParagraphElement>(null);
  return <p ref={place}>{useHeldBack(value, place)}</p>;
}

const shown = () => screen.getByRole("paragraph").textContent;

describe("useHeldBack(value, place)", () => {
  it("lets a value through at once in sight, and before the browser has told", () => {
    const {rerender} = render(<Place value="18" />);
    rerender(<Place value="3" />);
    expect(shown()).toBe("3");
    tellSight(true);
    rerender(<Place value="2" />);
    expect(shown()).toBe("2");
  });

  it("holds a value back out of sight until the browser is idle", () => {
    const {rerender} = render(<Place value="18" />);
    tellSight(false);
    rerender(<Place value="3" />);
    expect(shown()).toBe("18");
    act(() => {
      for (const follow of idle) follow();
    });
    expect(shown()).toBe("3");
  });

  it("lets it through when the place comes into sight", () => {
    const {rerender} = render(<Place value="18" />);
    tellSight(false);
    rerender(<Place value="3" />);
    tellSight(true);
    expect(shown()).toBe("3");
  });

  it("lets it through before printing", () => {
    const {rerender} = render(<Place value="18" />);
    tellSight(false);
    rerender(<Place value="3" />);
    act(() => {
      dispatchEvent(new Event("beforeprint"));
    });
    expect(shown()).toBe("3");
  });
});
