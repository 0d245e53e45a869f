import {expect, it} from "vitest";
import {oncePer} from "../../src/view/once-per.ts";

it("makes something of an object once, however often it is asked, and anew of another", () => {
  const asked: string[] = [];
  const shout = oncePer(({words}: {words: string}) => {
    asked.push(words);
    return `${words}!`;
  });
  const one = {words: "近邻"};
  const other = {words: "近邻"};
  expect([shout(one), shout(one), shout(other)]).toEqual(["近邻!", "近邻!", "近邻!"]);
  expect(asked).toEqual(["近邻", "近邻"]);
});

it("remembers that nothing was made", () => {
  let times = 0;
  const nothing = oncePer((_: object) => {
    times += 1;
    return undefined;
  });
  const key = {};
  expect([nothing(key), nothing(key), times]).toEqual([undefined, undefined, 1]);
});
