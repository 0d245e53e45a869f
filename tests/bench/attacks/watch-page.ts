import type {Browser, BrowserContextOptions, Page} from "@playwright/test";

/** A page of an attack: what it threw, and whether anything of an attacker ran in it. */
export type Watched = {page: Page; errors: string[]; close: () => Promise<void>};

/** Opens a page whose uncaught errors, rejections and dialogs are kept; `window.attacked` must never be set. */
export async function watchPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({locale: "zh-CN", viewport: {width: 1280, height: 900}, ...options});
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", ({message}) => errors.push(message));
  page.on("dialog", async (dialog) => {
    errors.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  return {page, errors, close: () => context.close()};
}

/** What a reader misses on a page as it stands; `null` for nothing. */
export async function faultOf({page, errors}: Watched): Promise<string | null> {
  const shown = await page.evaluate(() => {
    // biome-ignore lint/performance/useDomNodeTextContent: only what is to be seen counts.
    const words = document.body.innerText.trim();
    return {letters: words.length, isAttacked: "attacked" in window, says: words.slice(0, 80)};
  });
  const error = errors.splice(0).join("; ");
  if (error !== "") return `uncaught: ${error}`;
  if (shown.isAttacked) return "something of the attacker's ran";
  return shown.letters < 20 ? `blank: ${shown.says}` : null;
}

/** Waits until a page is alive, or says why it is not. */
export async function settled(page: Page): Promise<void> {
  await page
    .waitForFunction(
      () => {
        const {ready, late, old} = document.documentElement.dataset;
        const says = document.querySelector("main h1, [role=alert]:not(#late)");
        return (ready ?? late ?? old) !== undefined && (says !== null || late !== undefined || old !== undefined);
      },
      undefined,
      {timeout: 30_000},
    )
    .catch(() => undefined);
}

/** Counts of one attack, and the first faults by name. */
export class Tally {
  private tried = 0;
  private readonly faults: string[] = [];
  constructor(private readonly name: string) {}

  add(attack: string, fault: string | null): void {
    this.tried++;
    if (fault !== null) this.faults.push(`${attack}: ${fault}`);
  }

  print(): void {
    const lines = this.faults.slice(0, 12).map((fault) => `\n  ${fault.slice(0, 300)}`);
    process.stdout.write(`${this.name}: ${this.tried} tried, ${this.faults.length} failed${lines.join("")}\n`);
  }
}

/** Random numbers from a seed, so that an attack can be made again. */
export function randomFrom(seed: number): {below: (limit: number) => number; of: <T>(list: readonly T[]) => T} {
  let state = seed;
  const below = (limit: number) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return Math.floor((((state ^ (state >>> 13)) >>> 0) / 2 ** 32) * limit);
  };
  return {below, of: (list) => list[below(list.length)] as (typeof list)[number]};
}
