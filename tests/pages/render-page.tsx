import {QueryClient} from "@tanstack/react-query";
import {configure, render, screen, within} from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import {createMemoryRouter, RouterProvider} from "react-router-dom";
import {vi} from "vitest";
import {Providers} from "../../src/app/providers.tsx";
import {routes} from "../../src/app/routes.tsx";
import {datasetIndexOptions} from "../../src/dataset/dataset-index.ts";
import {datasetOptions} from "../../src/dataset/dataset-options.ts";
import type {Dataset} from "../../src/dataset/schema.ts";
import {messages as en} from "../../src/locale/en/messages.ts";
import {translatorOf} from "../../src/locale/translate.ts";
import {translatorOptions} from "../../src/locale/translator-options.ts";
import {messages as zh} from "../../src/locale/zh/messages.ts";
import {openedOptions} from "../../src/view/opened-options.ts";
import type {OpenedRegister} from "../../src/view/register/open-register.ts";
import {nananDataset} from "../coverage/nanan.ts";

// A whole page is much for jsdom: a slow machine gets the time it needs.
configure({asyncUtilTimeout: 20_000});

export type RenderPageOptions = {
  /** What the reader opens; `null` is still to be fetched. */
  dataset?: Dataset | null;
  /** Registers that are here besides, kept or served. */
  registers?: readonly OpenedRegister[];
};

/**
 * Opens an address of the app as a reader does: its own routes, providers and pages, with
 * the dataset at hand. What jsdom lacks to lay a page out is made up: every place is 800 px
 * wide.
 */
export function renderPage(address: string, {dataset = nananDataset, registers = []}: RenderPageOptions = {}) {
  standInForLayout();
  const client = new QueryClient({defaultOptions: {queries: {retryDelay: 0}}});
  const speakers = {zh: translatorOf("zh", zh), en: translatorOf("en", en)};
  for (const locale of ["zh", "en"] as const)
    client.setQueryData(translatorOptions(locale).queryKey, () => speakers[locale]);
  if (dataset !== null) {
    const {id, version, title, date} = dataset;
    client.setQueryData(datasetOptions(id, "/").queryKey, dataset);
    client.setQueryData(datasetIndexOptions("/").queryKey, {
      default: id,
      datasets: [{id, version, title, day: date.day}],
    });
  }
  for (const opened of registers) client.setQueryData(openedOptions(opened.register.id, "/").queryKey, opened);
  const router = createMemoryRouter(routes, {initialEntries: [address]});
  const page = render(
    <Providers client={client} drawn={new Map()}>
      <RouterProvider router={router} />
    </Providers>,
  );
  /** Where the reader is, as the address bar would show it. */
  const addressNow = () => {
    const {pathname, search, hash} = router.state.location;
    return `${pathname}${search}${hash}`;
  };
  return {...page, router, addressNow, user: userEvent.setup()};
}

/** A titled part of the page, found as a reader finds it: by its heading. */
export async function findPart(title: string) {
  const heading = await screen.findByRole("heading", {level: 2, name: title});
  const part = heading.closest("section");
  if (!part) throw new Error(`not in a section: ${title}`);
  return within(part);
}

function standInForLayout(): void {
  vi.stubGlobal("matchMedia", (media: string) => Object.assign(new EventTarget(), {matches: false, media}));
  vi.stubGlobal("scrollTo", () => {});
  // jsdom draws nothing: nobody sees the page, and it is idle as soon as what it was told is done.
  vi.spyOn(document, "hidden", "get").mockReturnValue(true);
  vi.stubGlobal("requestIdleCallback", (act: () => void) => setTimeout(act));
  vi.stubGlobal("cancelIdleCallback", (request: number) => clearTimeout(request));
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  Element.prototype.scrollIntoView = () => {};
  vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(800);
}
