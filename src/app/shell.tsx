import {type ReactNode, Suspense, useEffect, useRef} from "react";
import {Outlet, ScrollRestoration, useLocation} from "react-router-dom";
import {languageTags} from "../locale/locale.ts";
import {DatasetErrorPage} from "../pages/dataset-error-page.tsx";
import {IgnoredNotice} from "../pages/parts/ignored-notice.tsx";
import {addressIn, splitLocale} from "../view/address.ts";
import {ReadingProvider} from "../view/reading-provider.tsx";
import {useCatalog} from "../view/use-catalog.ts";
import {useWording} from "../view/use-wording.ts";
import styles from "./shell.module.css";
import {SiteFooter} from "./site-footer.tsx";
import {SiteHeader} from "./site-header.tsx";
import {TrayDoor} from "./tray-door.tsx";

/** What stands around every page: header, notices, footer; and what stands there until the dataset has come. */
export function Shell() {
  const {locale, t} = useWording();
  const {data: catalog, error, refetch, isFetching} = useCatalog();
  useEffect(() => {
    document.documentElement.lang = languageTags[locale];
  }, [locale]);
  if (error) {
    return (
      <Frame canSearch={false}>
        <DatasetErrorPage error={error} isRetrying={isFetching} onRetry={() => refetch()} />
      </Frame>
    );
  }
  if (!catalog) {
    return (
      <Frame canSearch={false}>
        <p role="status" className={styles.waiting}>
          {t("app.loading")}
        </p>
      </Frame>
    );
  }
  return (
    <ReadingProvider catalog={catalog}>
      <Frame canSearch>
        <IgnoredNotice />
        <Suspense fallback={null}>
          <Outlet />
        </Suspense>
        <TrayDoor />
      </Frame>
      <ScrollRestoration />
    </ReadingProvider>
  );
}

function Frame({canSearch, children}: {canSearch: boolean; children: ReactNode}) {
  const main = useRef<HTMLElement>(null);
  // Without the closing slash of a folder, which a filter set on the page takes off.
  const {locale, page} = splitLocale(useLocation().pathname);
  const path = addressIn(page, locale);
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    // A new page is announced and read from its start, as after a full load.
    main.current?.focus({preventScroll: true});
  }, [path]);
  return (
    <>
      <SiteHeader canSearch={canSearch} />
      <main ref={main} id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <SiteFooter />
    </>
  );
}
