import {expect, it} from "vitest";
import {actionOf} from "../../../src/pages/wall/wall-keys.ts";

const pressed = {isModified: false, isRepeated: false, focus: null} as const;

it.each([
  ["PageDown", "next"],
  [" ", "next"],
  ["ArrowRight", "next"],
  ["PageUp", "before"],
  ["ArrowLeft", "before"],
  ["Home", "first"],
  ["End", "last"],
  ["b", "black"],
  ["B", "black"],
  [".", "black"],
  ["f", "full"],
  ["p", "pause"],
  ["a", "arrange"],
  ["Escape", "leave"],
  ["x", null],
  ["Tab", null],
  ["toString", null],
] as const)("%j means %j", (key, action) => {
  expect(actionOf({...pressed, key})).toBe(action);
});

it("leaves the browser its own keys, and runs through nothing while one is held down", () => {
  expect(actionOf({...pressed, key: "f", isModified: true})).toBeNull();
  expect(actionOf({...pressed, key: "PageDown", isRepeated: true})).toBeNull();
});

it("leaves a form all keys, a button its press, and the marks of a figure their arrows", () => {
  expect(actionOf({...pressed, key: "PageDown", focus: "form"})).toBeNull();
  expect(actionOf({...pressed, key: " ", focus: "control"})).toBeNull();
  expect(actionOf({...pressed, key: "ArrowRight", focus: "control"})).toBe("next");
  expect(actionOf({...pressed, key: "ArrowRight", focus: "marks"})).toBeNull();
  expect(actionOf({...pressed, key: "PageDown", focus: "marks"})).toBe("next");
});
