import {type ReactNode, Suspense, useEffect, useRef, useSyncExternalStore} from "react";
import {Outlet, ScrollRestoration, useLocation} from "react-router-dom";
import {KeepError} from "../dataset/keep/keep-error.ts";
import type {Wording} from "../locale/load-translator.ts";
import {languageTags} from "../locale/locale.ts";
import {DatasetErrorPage} from "../pages/errors/dataset-error-page.tsx";
import {IgnoredNotice} from "../pages/errors/ignored-notice.tsx";
import {onSelectionText, readSelectionText} from "../pages/parts/pack/selection-text.ts";
import {lazyPart} from "../ui/lazy-part.ts";
import {parseDatasetId} from "../view/address/parse-view.ts";
import {usePageContext} from "../view/page-context.ts";
import {PageProvider} from "../view/page-provider.tsx";
import {useCatalog} from "../view/use-catalog.ts";
import {useWording, wordingOf} from "../view/use-wording.ts";
import {defaultDataset, isOwnRegister} from "../view/view.ts";
import styles from "./shell.module.css";
import {SiteFooter} from "./site-footer.tsx";
import {SiteHeader} from "./site-header.tsx";
import {UpdateNewsPart} from "./update-news-part.tsx";
import {usePageFocus} from "./use-page-focus.ts";

const DataPage = lazyPart(async () => (await import("../pages/data/data-page.tsx")).DataPage);

/** What stands around every page: header, notices, footer; and what stands there until the dataset has come. */
export function Shell() {
  const {locale, page, t} = useWording();
  const {search} = useLocation();
  const {data: catalog, error, refetch, isFetching} = useCatalog();
  useEffect(() => {
    document.documentElement.lang = languageTags[locale];
  }, [locale]);
  // The page of the datasets stands without one, and asks for a register that is not on this machine.
  if (error instanceof KeepError || (error && page === "/data")) {
    return (
      <Frame canSearch={false}>
        <Suspense fallback={null}>
          <DataPage />
        </Suspense>
      </Frame>
    );
  }
  if (error) {
    return (
      <Frame canSearch={false}>
        <DatasetErrorPage error={error} isRetrying={isFetching} onRetry={() => refetch()} />
      </Frame>
    );
  }
  if (!catalog) {
    return (
      <Frame canSearch={false} hasMethod={!isOwnRegister(parseDatasetId(search) ?? defaultDataset)}>
        <p role="status" className={styles.waiting}>
          {t("app.loading")}
        </p>
      </Frame>
    );
  }
  if (page === "/wall") {
    return (
      <PageProvider catalog={catalog}>
        <main id="main" tabIndex={-1}>
          <Suspense fallback={null}>
            <Outlet />
          </Suspense>
        </main>
      </PageProvider>
    );
  }
  return (
    <PageProvider catalog={catalog}>
      <Frame canSearch hasMethod={catalog.dataset.framework.length > 0} wording={wordingOf(catalog)}>
        {catalog.dataset.fictional && <FictionalNotice />}
        <RegionLine />
        <ReleaseLine />
        <IgnoredNotice />
        <Suspense fallback={null}>
          <Outlet />
        </Suspense>
        <SelectionLink />
      </Frame>
      <ScrollRestoration storageKey="jinlin-scroll" />
    </PageProvider>
  );
}

/** Said on every page of a sample, on paper too. */
function FictionalNotice() {
  const {t} = useWording("register");
  return (
    <p role="note" className={styles.fictional}>
      {t("registerData.fictional")}
    </p>
  );
}

const RegionCrumbs = lazyPart(async () => (await import("../pages/parts/region/region-crumbs.tsx")).RegionCrumbs);

/** Where the region shown lies, of a register of many counties. */
function RegionLine() {
  const {catalog} = usePageContext();
  if (catalog.place === undefined) return null;
  return (
    <Suspense fallback={null}>
      <RegionCrumbs />
    </Suspense>
  );
}

const ReleaseNotice = lazyPart(async () => (await import("../pages/parts/release/release-notice.tsx")).ReleaseNotice);

/** That an earlier release is shown, where a link names one; the words come with it. */
function ReleaseLine() {
  const {release} = usePageContext().view;
  if (release === null) return null;
  return (
    <Suspense fallback={null}>
      <ReleaseNotice asked={release} />
    </Suspense>
  );
}

type FrameProps = {
  canSearch: boolean;
  /** Whether the dataset tells of a working method. */
  hasMethod?: boolean;
  /** How the dataset is spoken of; as a report until it has come. */
  wording?: Wording;
  children: ReactNode;
};

function Frame({canSearch, hasMethod = true, wording = "report", children}: FrameProps) {
  const main = useRef<HTMLElement>(null);
  usePageFocus(main);
  return (
    <>
      <SiteHeader canSearch={canSearch} hasMethod={hasMethod} wording={wording} />
      <main ref={main} id="main" tabIndex={-1} className={styles.main}>
        {children}
        <PaperPart />
      </main>
      <SiteFooter />
      <UpdateNewsPart />
    </>
  );
}

const Paper = lazyPart(async () => (await import("../pages/parts/paper/paper.tsx")).Paper);

/** What paper needs beside the page is here before it is printed, and comes once the page has. */
function PaperPart() {
  const isWanted = useSyncExternalStore(onLoaded, isLoaded, () => false);
  return isWanted ? (
    <Suspense fallback={null}>
      <Paper />
    </Suspense>
  ) : null;
}

function isLoaded(): boolean {
  return document.readyState === "complete";
}

function onLoaded(onChange: () => void): () => void {
  addEventListener("load", onChange);
  return () => removeEventListener("load", onChange);
}

const SelectionBar = lazyPart(async () => (await import("../pages/parts/pack/selection-bar.tsx")).SelectionBar);

/** The way to the figures kept to leave together, once there is one; it comes after the page. */
function SelectionLink() {
  const isWanted = useSyncExternalStore(onSelectionText, wasEverKept, () => false);
  return isWanted ? (
    <Suspense fallback={null}>
      <SelectionBar />
    </Suspense>
  ) : null;
}

let wasKept = false;

/** It stays when the last figure is taken out: its dialog is still open then. */
function wasEverKept(): boolean {
  wasKept ||= readSelectionText() !== "";
  return wasKept;
}
