import type {RouteObject} from "react-router-dom";
import {describe, expect, it} from "vitest";
import {routes} from "../../../src/app/routes.tsx";
import {findPage, pagePaths} from "../../../src/view/address/find-page.ts";

function pathsOf(of: readonly RouteObject[]): string[] {
  return of.flatMap(({path, index, children = []}) => {
    if (index) return ["/"];
    return [...(path === undefined || path === "*" || children.length > 0 ? [] : [`/${path}`]), ...pathsOf(children)];
  });
}

describe("findPage(address)", () => {
  it("knows every page that the app has a route to, but a figure by itself, and no other", () => {
    const routed = pathsOf(routes)
      .filter((path) => path !== "/en?/embed/:figure")
      .map((path) => path.replace(/:\w+/, ":id"));
    expect([...pagePaths].sort()).toEqual(routed.sort());
  });

  it("says of an address its page, what that is about, its language and its query", () => {
    expect(findPage("/en/metrics/sites?lever=parks")).toEqual({
      path: "/metrics/:id",
      id: "sites",
      page: "/metrics/sites",
      locale: "en",
      search: "?lever=parks",
    });
    expect(findPage("/")).toEqual({path: "/", id: null, page: "/", locale: "zh", search: ""});
  });

  it("finds none that the app lacks", () => {
    expect(findPage("/metrics")).toBeNull();
    expect(findPage("/records/a/b")).toBeNull();
    expect(findPage("/admin?x=1")).toBeNull();
  });
});
