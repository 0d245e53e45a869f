import {expect, it, vi} from "vitest";
import {waitTurn} from "../../../src/ui/turns/wait-turn.ts";

// @vitest-environment jsdom

it("waitTurn(act) acts in the order asked for, each in a task of its own", async () => {
  const done: string[] = [];
  const tasks: string[][] = [];
  for (const name of ["first", "second", "third"]) {
    waitTurn(() => {
      done.push(name);
      // What was done before this task's end.
      queueMicrotask(() => tasks.push([...done]));
    });
  }
  expect(done).toEqual([]);
  await vi.waitFor(() => expect(tasks).toEqual([["first"], ["first", "second"], ["first", "second", "third"]]));
});

it("waitTurn(act) does not act once its turn is given up", async () => {
  const done: string[] = [];
  const giveUp = waitTurn(() => done.push("given up"));
  waitTurn(() => done.push("kept"));
  giveUp();
  await vi.waitFor(() => expect(done).toEqual(["kept"]));
});

it("waitTurn(act) acts at once when the page is printed", async () => {
  const done: string[] = [];
  waitTurn(() => done.push("first"));
  waitTurn(() => done.push("second"));
  dispatchEvent(new Event("beforeprint"));
  expect(done).toEqual(["first", "second"]);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  expect(done).toEqual(["first", "second"]);
});
