import {describe, expect, it} from "vitest";
import {
  type Carousel,
  isAwake,
  paused,
  resumed,
  shiftOf,
  startedCarousel,
  tick,
  touched,
  turned,
} from "../../../src/pages/wall/carousel.ts";

/** The state after so many seconds, and at which of them a slide was due. */
function run(from: Carousel, seconds: number, each: number): {carousel: Carousel; due: number[]} {
  let carousel = from;
  const due: number[] = [];
  for (let second = 1; second <= seconds; second += 1) {
    const {next, isDue} = tick(carousel, each);
    carousel = next;
    if (isDue) due.push(second);
  }
  return {carousel, due};
}

describe("tick(carousel, seconds)", () => {
  it("brings a slide each time that its seconds are over", () => {
    expect(run(startedCarousel, 61, 20).due).toEqual([20, 40, 60]);
  });

  it("holds for a minute after a touch, then gives the slide the rest of its time", () => {
    const {carousel} = run(startedCarousel, 15, 20);
    expect(run(touched(carousel, false), 70, 20).due).toEqual([65]);
  });

  it("is held by a moving pointer too, but not by the hand that is taken away from the button to go on", () => {
    expect(isAwake(touched(run(startedCarousel, 15, 20).carousel, true))).toBe(true);
    expect(run(touched(run(startedCarousel, 15, 20).carousel, true), 10, 20).due).toEqual([]);
    expect(run(touched(resumed(paused(startedCarousel)), true), 20, 20).due).toEqual([20]);
  });

  it("holds for ten minutes where a pause was asked for, whatever is touched meanwhile", () => {
    const {carousel, due} = run(paused(startedCarousel), 590, 20);
    expect(due).toEqual([]);
    expect(run(touched(carousel, false), 625, 20).due).toEqual([620]);
  });

  it("goes on at once when it is told to", () => {
    expect(run(resumed(paused(startedCarousel)), 20, 20).due).toEqual([20]);
  });

  it("gives a slide that was chosen its whole time", () => {
    const {carousel} = run(startedCarousel, 15, 20);
    expect(run(turned(carousel), 25, 20).due).toEqual([20]);
  });

  it("stands still on a black screen", () => {
    const black = {...startedCarousel, isBlack: true};
    expect(run(black, 1000, 20)).toEqual({carousel: black, due: []});
  });
});

describe("isAwake(carousel)", () => {
  it("is so at the start and after a touch, and no longer than that", () => {
    expect(isAwake(startedCarousel)).toBe(true);
    expect(isAwake(run(startedCarousel, 12, 20).carousel)).toBe(false);
    expect(isAwake(touched(run(startedCarousel, 12, 20).carousel, false))).toBe(true);
    expect(isAwake(run(touched(startedCarousel, false), 60, 20).carousel)).toBe(false);
  });
});

describe("shiftOf(carousel)", () => {
  it("moves by a pixel with each slide, and each minute where one slide stands", () => {
    expect(shiftOf(startedCarousel)).toEqual({xPx: 0, yPx: 0});
    expect(shiftOf(run(startedCarousel, 20, 20).carousel)).toEqual({xPx: 1, yPx: 0});
    expect(shiftOf(run(startedCarousel, 60, 600).carousel)).toEqual({xPx: 1, yPx: 0});
  });

  it("never by more than one from its place, and comes back", () => {
    const shifts = Array.from({length: 17}, (_, moved) => shiftOf({...startedCarousel, moved}));
    expect(Math.max(...shifts.flatMap(({xPx, yPx}) => [Math.abs(xPx), Math.abs(yPx)]))).toBe(1);
    expect(shifts[16]).toEqual({xPx: 0, yPx: 0});
  });
});
