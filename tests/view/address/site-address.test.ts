import {afterEach, describe, expect, it, vi} from "vitest";
import {siteAddress} from "../../../src/view/address/site-address.ts";

const within = "/en/metrics/sites?lever=parks#by-lever";

function readAt(address: string): string | null {
  vi.stubGlobal("location", new URL(address));
  return siteAddress(within, "/jinlin/");
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

describe("siteAddress(within, root)", () => {
  it("is none where one's own register is shown or compared with: nobody else has it", () => {
    vi.stubGlobal("location", new URL("https://women.example/"));
    expect(siteAddress("/?data=own-1#by-lever", "/")).toBeNull();
    expect(siteAddress("/data/compare?data=sample-register&with=own-1#comparison", "/")).toBeNull();
    expect(siteAddress("/data/compare?data=sample-register&with=other#comparison", "/")).not.toBeNull();
  });

  it("is the address on the site that is read", () => {
    expect(readAt("https://women.example/jinlin/")).toBe(
      "https://women.example/jinlin/en/metrics/sites?lever=parks#by-lever",
    );
  });

  it.each([
    "http://8.8.8.8:81",
    "http://172.32.0.1",
    "https://10.example",
    "https://127.0.0.1.example",
    "https://local.example",
  ])("has %s for a site that others can open", (origin) => {
    expect(readAt(`${origin}/jinlin/`)).toBe(`${origin}${"/jinlin/en/metrics/sites?lever=parks#by-lever"}`);
  });

  it.each([
    "http://localhost:4500/",
    "http://jinlin.localhost/",
    "http://127.0.0.1:4173/",
    "http://[::1]:4173/",
    "http://0.0.0.0/",
    "http://office-mac.local/",
    "http://10.1.2.3/",
    "http://192.168.0.7:8080/",
    "http://172.16.0.1/",
    "http://172.31.255.1/",
    "http://169.254.1.1/",
    "http://[fd00::1]/",
    "http://[fe80::1]/",
    "file:///C:/jinlin/index.html",
  ])("is null at %s, which others can't open", (address) => {
    expect(readAt(address)).toBeNull();
  });

  it("is null where there is no page", () => {
    expect(siteAddress(within, "/")).toBeNull();
  });

  it("is on the site that the build was told of, wherever it is read", () => {
    vi.stubEnv("SITE_URL", "https://women.example/board/");
    expect(readAt("http://localhost:4500/")).toBe("https://women.example/board/en/metrics/sites?lever=parks#by-lever");
  });
});
