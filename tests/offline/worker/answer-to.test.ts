import {describe, expect, it} from "vitest";
import {type Answer, answerTo} from "../../../src/offline/worker/answer-to.ts";

const kept = new Set(["./", "en/", "en/metrics/sites/", "metrics/sites/", "data/", "data/index.json", "assets/a-1.js"]);

describe("answerTo(path, isPage, kept)", () => {
  it.each<[string, Answer]>([
    ["", {is: "file", url: "./"}],
    ["metrics/sites/", {is: "file", url: "metrics/sites/"}],
    ["metrics/sites", {is: "folder", url: "metrics/sites/"}],
    ["metrics/sites/index.html", {is: "folder", url: "metrics/sites/"}],
    ["index.html", {is: "folder", url: ""}],
    ["en", {is: "folder", url: "en/"}],
    ["data/index.json", {is: "file", url: "data/index.json"}],
    // Below a folder of the app's pages, the app says itself what is not there.
    ["en/metrics/none", {is: "app"}],
    ["data/compare", {is: "app"}],
    // Anything else may be somebody else's.
    ["wiki/", {is: "network", orApp: true}],
    // A figure for another site's page.
    ["embed/by-lever/", {is: "network", orApp: true}],
    ["en/embed/no-such", {is: "network", orApp: true}],
    ["data/none.json", {is: "network", orApp: false}],
    ["report.pdf", {is: "network", orApp: false}],
  ])("for a page at %j is %j", (path, answer) => {
    expect(answerTo(path, true, kept)).toEqual(answer);
  });

  it.each<[string, Answer]>([
    ["assets/a-1.js", {is: "file", url: "assets/a-1.js"}],
    ["assets/b-1.js", {is: "network", orApp: false}],
    ["data/compare", {is: "network", orApp: false}],
  ])("for a part of a page at %j is %j", (path, answer) => {
    expect(answerTo(path, false, kept)).toEqual(answer);
  });
});
