import {describe, expect, it} from "vitest";
import {policyFor} from "../../src/build/content-security-policy.ts";

describe("policyFor(html)", () => {
  it("allows only the origin where a page has nothing inline", () => {
    expect(policyFor('<script type="module" src="./a.js"></script>')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types office-worker register-worker row-worker offline-worker",
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

  it("allows each inline style by its hash, once, those that are for when scripts are off too", () => {
    const [, hashes] =
      /style-src 'self'(?<hashes>[^;]*);/.exec(
        policyFor("<style>a{}</style><style media='print'>a{}</style><noscript><style>b{}</style></noscript>"),
      ) ?? [];
    expect(hashes?.split(" ").slice(1)).toEqual([
      "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='",
      expect.stringMatching(/^'sha256-/),
    ]);
  });
});
