import {useEffect, useState} from "react";
import {acceptRelease} from "../../offline/page/follow-releases.ts";
import {
  keepCopy,
  type OfflineState,
  onOfflineChange,
  readOfflineState,
  removeCopy,
} from "../../offline/page/offline-copy.ts";
import {wish} from "../../offline/page/wish.ts";
import {onUpdateNews} from "../../offline/update-news.ts";
import {useSiteRoot} from "../../view/address/use-address.ts";
import {useWording} from "../../view/use-wording.ts";
import {Panel} from "../parts/layout/panel.tsx";
import styles from "./offline-panel.module.css";

/** Whether the site can be read without a network; keeps its files, or removes them. */
export function OfflinePanel() {
  const {t} = useWording("offline");
  const root = useSiteRoot();
  const [state, setState] = useState<OfflineState | null>(null);
  const [said, setSaid] = useState("");
  const [isSure, setSure] = useState(false);
  useEffect(() => {
    let isGone = false;
    const read = async () => {
      const next = await readOfflineState(root);
      if (!isGone) setState(next);
    };
    read();
    const undo = [onOfflineChange(read), onUpdateNews(read)];
    return () => {
      isGone = true;
      for (const stop of undo) stop();
    };
  }, [root]);
  const remove = async () => {
    setSure(false);
    try {
      wish(false);
      await removeCopy(root);
      setSaid(t("offline.removed"));
    } catch (error) {
      setSaid(t("offline.removeFailed", {message: error instanceof Error ? error.message : String(error)}));
    }
    setState(await readOfflineState(root));
  };
  const keep = async () => {
    setSaid("");
    setState({is: "coming"});
    await keepCopy(root);
  };
  const isKept = state?.is === "ready" || state?.is === "partial";
  const canKeep = state?.is === "off" || state?.is === "failed" || state?.is === "partial";
  return (
    <Panel id="offline" title={t("offline.title")} lead={t("offline.lead")} isWide>
      <div role="status" className={styles.state} data-is={state?.is}>
        {state !== null && <State state={state} />}
        {said !== "" && <p>{said}</p>}
      </div>
      <div className={styles.actions}>
        {canKeep && (
          <button type="button" onClick={keep}>
            {t(state.is === "off" ? "offline.keep" : "offline.again")}
          </button>
        )}
        {state?.is === "ready" && state.news !== "none" && (
          <button type="button" onClick={() => acceptRelease(root)}>
            {t("offline.news.take")}
          </button>
        )}
        {isKept && !isSure && (
          <button type="button" onClick={() => setSure(true)}>
            {t("offline.remove")}
          </button>
        )}
        {isKept && isSure && (
          <>
            <p>{t("offline.sure")}</p>
            <button type="button" className={styles.danger} onClick={remove}>
              {t("offline.remove")}
            </button>
            <button type="button" onClick={() => setSure(false)}>
              {t("offline.cancel")}
            </button>
          </>
        )}
      </div>
    </Panel>
  );
}

function State({state}: {state: OfflineState}) {
  const {t} = useWording("offline");
  switch (state.is) {
    case "barred":
      return <p>{t(`offline.barred.${state.why}`)}</p>;
    case "failed":
      return <p>{t(`offline.failed.${state.why}`)}</p>;
    case "partial":
      return (
        <>
          <p>{t("offline.partial", {kept: state.kept, of: state.of})}</p>
          {state.why !== null && <p>{t(`offline.failed.${state.why}`)}</p>}
        </>
      );
    case "ready":
      return (
        <>
          <p>
            <b>{t("offline.ready", {size: (state.bytes / 1e6).toFixed(1)})}</b>
          </p>
          {state.news !== "none" && <p>{t(`offline.news.${state.news}`)}</p>}
          {state.why !== null && <p>{t("offline.stale", {reason: t(`offline.failed.${state.why}`)})}</p>}
          <p>{t("offline.fonts")}</p>
          <p>{t("offline.install")}</p>
        </>
      );
    default:
      return <p>{t(`offline.${state.is}`)}</p>;
  }
}
