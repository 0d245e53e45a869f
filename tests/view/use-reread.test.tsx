// @vitest-environment jsdom
import {act, renderHook} from "@testing-library/react";
import {beforeEach, describe, expect, it, vi} from "vitest";
import {useReread} from "../../src/view/use-reread.ts";

const idle = new Set<() => void>();

beforeEach(() => {
  idle.clear();
  vi.stubGlobal("requestIdleCallback", (callback: () => void) => {
    idle.add(callback);
    return callback;
  });
  vi.stubGlobal("cancelIdleCallback", (callback: () => void) => idle.delete(callback));
});

/** Lets the browser be idle once. */
function rest(): void {
  const due = [...idle];
  idle.clear();
  act(() => {
    for (const follow of due) follow();
  });
}

describe("useReread(read)", () => {
  it("reads the same again each time the browser is idle, three times in all", () => {
    const read = () => ({count: 18});
    const {result} = renderHook(() => useReread(read));
    const seen = new Set([result.current]);
    for (let times = 0; times < 6; times++) {
      rest();
      seen.add(result.current);
      expect(result.current).toEqual({count: 18});
    }
    expect(seen.size).toBe(4);
    expect(idle.size).toBe(0);
  });

  it("keeps the value while nothing is read again", () => {
    const read = () => ({count: 18});
    const {result, rerender} = renderHook(() => useReread(read));
    rest();
    const before = result.current;
    rerender();
    expect(result.current).toBe(before);
  });

  it("gives at once what is to be read now, and reads no more than three times for both", () => {
    const three = () => ({count: 3});
    const {result, rerender} = renderHook(({read}) => useReread(read), {initialProps: {read: () => ({count: 18})}});
    rest();
    rerender({read: three});
    expect(result.current).toEqual({count: 3});
    rest();
    rest();
    expect(result.current).toEqual({count: 3});
    expect(idle.size).toBe(0);
  });
});
