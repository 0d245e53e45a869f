import {describe, expect, it} from "vitest";
import {policyFor} from "../../src/build/content-security-policy.ts";

describe("policyFor(html)", () => {
  it("allows only the origin where a page has no inline script", () => {
    expect(policyFor('<script type="module" src="./a.js"></script>')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self' blob:; base-uri 'none'; form-action 'none'",
    );
  });

  it("allows each inline script by the hash of its text, spaces and line ends included", () => {
    // The hash of the specification's own example: https://www.w3.org/TR/CSP3/#external-hash
    expect(policyFor("<script>alert('Hello, world.');</script>")).toContain(
      "script-src 'self' 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=';",
    );
    expect(policyFor("<script>\n  a();\n</script><script>b();</script>")).toMatch(
      /script-src 'self' 'sha256-[^']+' 'sha256-[^']+';/,
    );
  });
});
