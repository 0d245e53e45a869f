import {screen, within} from "@testing-library/react";
import {beforeEach, describe, expect, it, vi} from "vitest";
import type {byMode} from "../../src/figures/builders/by-dimension.ts";
import {findPart, renderPage} from "./render-page.tsx";

// @vitest-environment jsdom

const bug = vi.hoisted(() => ({isThere: true}));

vi.mock("../../src/figures/builders/by-dimension.ts", async (original) => {
  const builders = await original<{byMode: typeof byMode}>();
  return {
    ...builders,
    byMode: (context: Parameters<typeof byMode>[0]) => {
      if (bug.isThere) throw new RangeError("unknown mode: magic");
      return builders.byMode(context);
    },
  };
});

beforeEach(() => {
  bug.isThere = true;
  // React tells the console of every error that a boundary has caught.
  vi.spyOn(console, "error").mockImplementation(() => {});
});

describe("one figure that throws", () => {
  it("is said in its own card, with the reason, and the others stand", async () => {
    renderPage("/metrics/three-new-federations");
    const failure = within(await screen.findByRole("alert"));
    expect(failure.getByText("这张图未能画出，其余各图不受影响。")).toBeDefined();
    expect(failure.getByText("unknown mode: magic")).toBeDefined();
    await findPart("三新妇联组织（已列名）：按抓手");
    await findPart("三新妇联组织（已列名）：按乡镇（街道）");
    await findPart("已列名记录（15）");
    expect(screen.getAllByRole("alert")).toHaveLength(1);
  });

  it("keeps to its card on the overview too", async () => {
    renderPage("/");
    expect((await screen.findByRole("alert")).closest("section")?.id).toBe("by-mode");
    const titles = screen.getAllByRole("heading", {level: 2}).map(({textContent}) => textContent);
    expect(titles).toHaveLength(4 + 8);
  });

  it("is drawn when Retry finds the cause gone", async () => {
    const {user} = renderPage("/metrics/three-new-federations");
    const failure = within(await screen.findByRole("alert"));
    bug.isThere = false;
    await user.click(failure.getByRole("button", {name: "重试"}));
    const card = await findPart("三新妇联组织（已列名）：按组建方式");
    expect(card.getByRole("button", {name: "未说明：13 个，占 87%"})).toBeDefined();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
