import {test as base, type ConsoleMessage, type Page} from "@playwright/test";

export const expect = base.expect;

type Complaints = {
  /**
   * Says that this test causes a complaint, which must then come: words of a console message,
   * of a page error, or of the address of a request that leaves the origin.
   */
  expect(words: RegExp): void;
};

export type PageOptions = {
  /** The address of the dashboard as one file, which is then what a test opens; `null` for the site. */
  oneFile: string | null;
};

/**
 * A browser test that fails on any console error or warning, any page error, and any request
 * that leaves the site's origin, of every page in the test's context.
 *
 * @example
 * test("an unknown dataset is said in the page", async ({page, complaints}) => {
 *   complaints.expect(/404 \(Not Found\)/);
 *   await page.goto("./?dataset=none");
 * });
 */
export const test = base.extend<{complaints: Complaints} & PageOptions>({
  oneFile: [null, {option: true}],
  context: async ({context, oneFile}, use) => {
    if (oneFile !== null) context.on("page", (page) => openWithin(page, oneFile));
    await use(context);
  },
  complaints: [
    async ({context, baseURL, oneFile}, use) => {
      const heard: string[] = [];
      const expected: RegExp[] = [];
      context.on("console", (message) => {
        const {url} = message.location();
        if (isComplaint(message)) heard.push(`console ${message.type()}: ${message.text()} (${url})`);
      });
      context.on("weberror", (webError) => heard.push(`page error: ${webError.error().message}`));
      context.on("request", (request) => {
        if (leavesOrigin(request.url(), oneFile === null ? baseURL : undefined))
          heard.push(`request leaves the origin: ${request.url()}`);
      });

      await use({expect: (words) => expected.push(words)});

      // A request that is still being answered must not fail a test that is over.
      await Promise.all(context.pages().map((page) => page.unrouteAll({behavior: "ignoreErrors"})));
      const unexpected = heard.filter((complaint) => !expected.some((words) => words.test(complaint)));
      const missing = expected.filter((words) => !heard.some((complaint) => words.test(complaint)));
      expect(unexpected, "complaints").toEqual([]);
      expect(missing, "expected complaints that never came").toEqual([]);
    },
    {auto: true},
  ],
});

/** What Playwright says itself where a test lets no service worker come between the page and its server. */
const barring = "Service Worker registration blocked by Playwright";

function isComplaint(message: ConsoleMessage): boolean {
  if (message.text() === barring) return false;
  return message.type() === "error" || message.type() === "warning";
}

function leavesOrigin(address: string, baseURL: string | undefined): boolean {
  const {protocol, origin} = new URL(address);
  return /^(?:https?|wss?):$/.test(protocol) && (baseURL === undefined || origin !== new URL(baseURL).origin);
}

/**
 * Leads an address of the site to the same place in the one file, where it stands behind the "#".
 * There a page is loaded anew, and not left for another: what it has kept is there at once only
 * for its own process.
 */
function openWithin(page: Page, oneFile: string): void {
  const open = page.goto.bind(page);
  page.goto = async (address, options) => {
    if (address.startsWith("file:")) return open(address, options);
    const {pathname, search, hash} = new URL(address, "http://site.example");
    const path = pathname.length > 1 ? pathname.replace(/\/$/, "") : pathname;
    const target = `${oneFile}#${path}${search}${hash}`;
    if (!page.url().startsWith(oneFile)) return open(target, options);
    await page.evaluate((next) => history.replaceState(null, "", next), target);
    return page.reload(options);
  };
}
