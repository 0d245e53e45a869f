import {afterEach, beforeEach, expect, vi} from "vitest";

// A warning of React's or of ours is a mistake: a test that means to cause one spies on the console itself.
const messages: unknown[][] = [];

beforeEach(() => {
  messages.length = 0;
  for (const level of ["error", "warn"] as const) {
    vi.spyOn(console, level).mockImplementation((...message: unknown[]) => {
      messages.push(message);
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  expect(messages, "nothing is said on the console").toEqual([]);
});
