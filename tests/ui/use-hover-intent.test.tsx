import {act, fireEvent, render, screen} from "@testing-library/react";
import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {useHoverIntent} from "../../src/ui/use-hover-intent.ts";

// @vitest-environment jsdom

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function Place() {
  const {rested, comeTo, pressAt} = useHoverIntent<string>();
  return (
    <>
      <output>{rested ?? "none"}</output>
      {["first", "second"].map((what) => (
        <p
          key={what}
          onPointerEnter={(event) => comeTo(what, event)}
          onPointerLeave={(event) => comeTo(null, event)}
          onPointerDown={pressAt}
        >
          {what}
        </p>
      ))}
      <button type="button" onClick={() => comeTo("second")}>
        straight to the second
      </button>
    </>
  );
}

const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));
const place = (name: string) => screen.getByText(name, {selector: "p"});
const told = () => screen.getByRole("status").textContent;

describe("useHoverIntent()", () => {
  beforeEach(() => {
    render(<Place />);
  });

  it("tells what the pointer has stayed on for 300 ms", () => {
    fireEvent.pointerEnter(place("first"));
    pass(299);
    expect(told()).toBe("none");
    pass(1);
    expect(told()).toBe("first");
  });

  it("tells nothing of a pointer that only passes, or has left", () => {
    fireEvent.pointerEnter(place("first"));
    pass(200);
    fireEvent.pointerLeave(place("first"));
    pass(1000);
    expect(told()).toBe("none");
    fireEvent.pointerEnter(place("second"));
    pass(300);
    expect(told()).toBe("second");
    fireEvent.pointerLeave(place("second"));
    expect(told()).toBe("none");
  });

  it("tells nothing of what is drawn anew under a pointer that has pressed, until it moves", () => {
    fireEvent.pointerEnter(place("first"), {clientX: 10.6, clientY: 20});
    pass(300);
    fireEvent.pointerDown(place("first"), {clientX: 10, clientY: 20});
    expect(told()).toBe("none");
    fireEvent.pointerEnter(place("second"), {clientX: 10.6, clientY: 20});
    pass(1000);
    expect(told()).toBe("none");
    fireEvent.pointerEnter(place("first"), {clientX: 12, clientY: 20});
    pass(300);
    expect(told()).toBe("first");
  });

  it("tells the next at once while one is told", () => {
    fireEvent.pointerEnter(place("first"));
    pass(300);
    fireEvent.click(screen.getByRole("button"));
    expect(told()).toBe("second");
  });
});
