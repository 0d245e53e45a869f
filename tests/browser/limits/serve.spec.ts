import {expect, test} from "../../support/page-test.ts";

test("an answer carries what of the policy a page can't say itself: who may frame it, and what a worker may load", async ({
  page,
  request,
}) => {
  const response = await page.goto("./");
  expect(response?.headers()["content-security-policy"]).toBe("frame-ancestors 'none'");
  expect(response?.headers()["x-frame-options"]).toBe("DENY");
  const address = await page.locator("script[src]").getAttribute("src");
  expect((await request.get(address ?? "")).headers()["content-security-policy"]).toBe(
    "default-src 'none'; script-src 'self'; connect-src 'self'; worker-src blob:",
  );
});

test("a page is asked for again at each visit", async ({request}) => {
  const {
    "cache-control": cacheControl,
    "x-content-type-options": sniffing,
    "referrer-policy": referrer,
  } = (await request.get("./")).headers();
  expect({cacheControl, sniffing, referrer}).toEqual({
    cacheControl: "no-cache",
    sniffing: "nosniff",
    referrer: "no-referrer",
  });
});

test("an asset is kept for a year and comes compressed", async ({page, request}) => {
  await page.goto("./");
  const address = await page.locator("script[src]").getAttribute("src");
  const response = await request.get(address ?? "", {headers: {"Accept-Encoding": "gzip, br"}});
  expect(response.headers()).toMatchObject({
    "cache-control": "public, max-age=31536000, immutable",
    "content-encoding": "br",
    "content-type": "text/javascript",
  });
});

test("an unchanged page is answered 304", async ({request}) => {
  const {etag = ""} = (await request.get("./")).headers();
  const response = await request.get("./", {headers: {"If-None-Match": etag}});
  expect(response.status()).toBe(304);
});

test("a data file that isn't there is answered 404, to a browser too", async ({request}) => {
  for (const address of ["data/none.json", "assets/none.js"]) {
    const response = await request.get(address, {headers: {Accept: "text/html"}});
    expect(response.status()).toBe(404);
  }
});

test("an address of the app without a file is answered with the app", async ({page}) => {
  const response = await page.goto("./no/such/page?with=a.json");
  expect(response?.status()).toBe(200);
  await expect(page.locator("#root")).not.toBeEmpty();
});

for (const [chosen, system, theme] of [
  [null, "dark", "dark"],
  [null, "light", "light"],
  ["light", "dark", "light"],
  ["dark", "light", "dark"],
] as const) {
  test(`a page is ${theme} where the reader chose ${chosen ?? "nothing"} and the system is ${system}`, async ({
    page,
  }) => {
    await page.emulateMedia({colorScheme: system});
    await page.addInitScript((value) => {
      if (value !== null) localStorage.setItem("jinlin-theme", value);
    }, chosen);
    await page.goto("./");
    await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
  });
}
