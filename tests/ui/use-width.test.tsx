import {act, render, screen} from "@testing-library/react";
import {useRef} from "react";
import {beforeEach, describe, expect, it, vi} from "vitest";
import {useWidth} from "../../src/ui/use-width.ts";

// @vitest-environment jsdom

let clientWidth = 0;
let observers: (() => void)[] = [];

/** Tells what every browser tells once the page is laid out, and whenever the width changes. */
const layOut = () =>
  act(() => {
    for (const tell of observers) tell();
  });

beforeEach(() => {
  observers = [];
  vi.spyOn(Element.prototype, "clientWidth", "get").mockImplementation(() => clientWidth);
  vi.stubGlobal(
    "ResizeObserver",
    class {
      private readonly tell: () => void;
      constructor(onChange: (entries: {contentRect: {width: number}}[]) => void) {
        this.tell = () => onChange([{contentRect: {width: clientWidth}}]);
      }
      observe() {
        observers.push(this.tell);
      }
      disconnect() {
        observers = observers.filter((tell) => tell !== this.tell);
      }
    },
  );
});

function Ruler({firstPx}: {firstPx: number | null}) {
  const place = useRef<HTMLParagraphElement>(null);
  return <p ref={place}>{useWidth(place, firstPx) ?? "not laid out"}</p>;
}

const width = () => screen.getByRole("paragraph").textContent;

describe("useWidth(ref, firstPx)", () => {
  it("is the element's width in whole px once it is laid out", () => {
    clientWidth = 343.7;
    render(<Ruler firstPx={null} />);
    expect(width()).toBe("343");
  });

  it("follows the element, until it is gone", () => {
    clientWidth = 800;
    const {unmount} = render(<Ruler firstPx={500} />);
    expect(width()).toBe("500");
    layOut();
    expect(width()).toBe("800");
    clientWidth = 360;
    layOut();
    expect(width()).toBe("360");
    unmount();
    expect(observers).toEqual([]);
  });
});
