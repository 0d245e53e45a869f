import {render, screen} from "@testing-library/react";
import {Suspense} from "react";
import {afterEach, describe, expect, it} from "vitest";
import {lazyPart} from "../../src/ui/lazy-part.ts";

// @vitest-environment jsdom

const Words = ({words}: {words: string}) => <p>{words}</p>;

afterEach(() => {
  delete document.documentElement.dataset.late;
});

describe("lazyPart(load)", () => {
  it("draws the part when it has come", async () => {
    const Part = lazyPart(async () => Words);
    render(
      <Suspense fallback={<p>coming</p>}>
        <Part words="here" />
      </Suspense>,
    );
    expect(screen.getByText("coming")).toBeDefined();
    expect(await screen.findByText("here")).toBeDefined();
  });

  it("draws it at once where it was brought before", async () => {
    const Part = lazyPart(async () => Words);
    await Part.bring();
    render(<Part words="here" />);
    expect(screen.getByText("here")).toBeDefined();
  });

  it("draws what stands instead where it does not come, and tells the page", async () => {
    const Part = lazyPart<{words: string}>(
      async () => {
        throw new Error("gone");
      },
      ({words}) => <p>instead of {words}</p>,
    );
    render(
      <Suspense fallback={null}>
        <Part words="it" />
      </Suspense>,
    );
    expect(await screen.findByText("instead of it")).toBeDefined();
    expect(document.documentElement.dataset.late).toBe("");
  });
});
