import {readFileSync} from "node:fs";
import {QueryClient} from "@tanstack/react-query";
import {afterEach, describe, expect, it, vi} from "vitest";
import {servedReports} from "../../../src/view/register/find-report.ts";
import {reportedRegion} from "../../../src/view/view.ts";
import {nananDataset} from "../../coverage/nanan.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("servedReports(client, root)", () => {
  it("finds the report on its own region, which is fetched once", async () => {
    const text = readFileSync("public/data/nanan-2023.json", "utf8");
    const fetched = vi.fn(async (_url: string) => new Response(text));
    vi.stubGlobal("fetch", fetched);
    const find = servedReports(new QueryClient(), "/jinlin/");
    expect((await find("350583"))?.region).toEqual(nananDataset.region);
    expect((await find("350583"))?.id).toBe("nanan-2023");
    expect(fetched.mock.calls.map(([url]) => url)).toEqual(["/jinlin/data/nanan-2023.json"]);
  });

  it("asks for none on another region", async () => {
    const fetched = vi.fn();
    vi.stubGlobal("fetch", fetched);
    expect(await servedReports(new QueryClient(), "/")("990100")).toBeNull();
    expect(fetched).not.toHaveBeenCalled();
  });

  it("is null, and no error, where the report can't be had; the network is asked once", async () => {
    const fetched = vi.fn(async () => {
      throw new TypeError("offline");
    });
    vi.stubGlobal("fetch", fetched);
    expect(await servedReports(new QueryClient(), "/")("350583")).toBeNull();
    expect(fetched).toHaveBeenCalledTimes(1);
  });
});

it("reportedRegion is the default dataset's", () => {
  expect(reportedRegion).toBe(nananDataset.region.code);
});
