import {act, fireEvent, render, screen} from "@testing-library/react";
import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {useHoverIntent} from "../../src/ui/use-hover-intent.ts";

// @vitest-environment jsdom

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

let rests = 0;

function Place() {
  return <p {...useHoverIntent(() => rests++)}>place</p>;
}

const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));

describe("useHoverIntent(onRest)", () => {
  beforeEach(() => {
    rests = 0;
    render(<Place />);
  });

  it("tells once when the pointer has stayed for 300 ms", () => {
    fireEvent.pointerEnter(screen.getByText("place"));
    pass(299);
    expect(rests).toBe(0);
    pass(1);
    expect(rests).toBe(1);
    pass(1000);
    expect(rests).toBe(1);
  });

  it("tells nothing of a pointer that only passes", () => {
    fireEvent.pointerEnter(screen.getByText("place"));
    pass(200);
    fireEvent.pointerLeave(screen.getByText("place"));
    pass(1000);
    expect(rests).toBe(0);
  });

  it("tells nothing of a pointer that came to press something", () => {
    fireEvent.pointerEnter(screen.getByText("place"));
    fireEvent.focus(screen.getByText("place"));
    fireEvent.click(screen.getByText("place"));
    pass(1000);
    expect(rests).toBe(0);
  });

  it("tells of the focus as of the pointer", () => {
    fireEvent.focus(screen.getByText("place"));
    pass(300);
    expect(rests).toBe(1);
  });
});
