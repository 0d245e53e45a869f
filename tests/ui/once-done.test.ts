import {expect, it} from "vitest";
import {onceDone} from "../../src/ui/once-done.ts";

it("does a thing once, and tries again what failed", async () => {
  const answers = [() => Promise.reject(new Error("no network")), () => Promise.resolve("third"), () => "second"];
  let asked = 0;
  const ask = onceDone(async () => {
    asked += 1;
    return answers[asked - 1]?.() ?? "more";
  });
  await expect(ask()).rejects.toThrow("no network");
  expect([await ask(), await ask(), asked]).toEqual(["third", "third", 2]);
});
