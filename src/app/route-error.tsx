import {useRouteError} from "react-router-dom";
import {LoadAgain} from "../pages/parts/layout/load-again.tsx";
import {isLate} from "../ui/lazy-part.ts";
import {useWording} from "../view/use-wording.ts";
import styles from "./shell.module.css";

/** What stands in a page's place when it fails: the header and its ways on stay. */
export function PageError() {
  const {t} = useWording();
  const error = useRouteError();
  return (
    <div role="alert" className={styles.waiting}>
      <h1>{t("app.pageFailed")}</h1>
      <p>{isLate(error) ? t("app.late") : <code>{wordsOf(error)}</code>}</p>
      <LoadAgain className={undefined} />
    </div>
  );
}

/**
 * What a reader sees when all fails: a piece of the app that did not arrive, or a bug of ours.
 * Says it in both languages, since the sentences may be what is missing.
 */
export function RouteError() {
  const error = useRouteError();
  return (
    <main className={styles.main} role="alert">
      <h1>页面未能打开 · This page could not be opened</h1>
      <p>程序的一部分没有载入，可能是网络中断，或网站刚刚更新。请重新载入。</p>
      <p lang="en">
        A part of the app did not arrive: the network broke off, or the site was just updated. Load it again.
      </p>
      <p>
        <code>{wordsOf(error)}</code>
      </p>
      <p>
        <button type="button" onClick={() => location.reload()}>
          重新载入 · Load again
        </button>
      </p>
    </main>
  );
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
