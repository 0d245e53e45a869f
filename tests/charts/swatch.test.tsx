import {render} from "@testing-library/react";
import {expect, it} from "vitest";
import {Swatch} from "../../src/charts/swatch.tsx";

// @vitest-environment jsdom

it("Swatch shows a tone's pattern, each under an id of its own", () => {
  const {container} = render(
    <>
      <Swatch tone="not-named" />
      <Swatch tone="not-named" />
      <Swatch tone="named" />
    </>,
  );
  const fills = [...container.querySelectorAll("svg > rect")].map((rect) => rect.getAttribute("fill") ?? "");
  expect(new Set(fills).size).toBe(3);
  for (const fill of fills.slice(0, 2)) expect(container.querySelector(fill.slice(4, -1))?.tagName).toBe("pattern");
  expect(fills[2]).toBe("#a8174b");
});
