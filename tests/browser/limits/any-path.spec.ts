import {once} from "node:events";
import {createServer} from "node:http";
import sirv from "sirv";
import {expect, test} from "../../support/page-test.ts";

const path = "/some/place/of/a/host";

const testElsewhere = test.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
  baseURL: async ({}, use) => {
    const files = sirv("dist");
    const server = createServer((request, response) => {
      const isInside = request.url?.startsWith(`${path}/`);
      request.url = request.url?.slice(path.length);
      if (isInside) files(request, response);
      else response.writeHead(404).end();
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error(`server without a port: ${address}`);
    await use(`http://127.0.0.1:${address.port}${path}/`);
    server.close();
    server.closeAllConnections();
  },
});

testElsewhere("the files as built work under any path of any static host", async ({page}) => {
  await page.goto("./");
  await expect(page.locator("#root")).not.toBeEmpty();
});
