import {Link} from "react-router-dom";
import {nearest} from "../coverage/nearest.ts";
import {metricPath, type PagePath, recordPath} from "../view/address.ts";
import {useReading} from "../view/reading.ts";
import {useAddress} from "../view/use-address.ts";
import {useTitle} from "../view/use-title.ts";
import styles from "./parts/page.module.css";
import {Panel} from "./parts/panel.tsx";

type Door = {path: PagePath; words: string; names: readonly string[]};

/** An address that leads nowhere, with the nearest ones that lead somewhere. */
export function NotFoundPage() {
  const {page, t} = useReading();
  const address = useAddress();
  const doors = useDoors();
  const asked = decodeAddress(page.split("/").at(-1) ?? "");
  const near = nearest(
    asked,
    doors.map(({path, names}) => ({id: path, names})),
    5,
  );
  const found = near.flatMap((path) => doors.find((door) => door.path === path) ?? []);
  useTitle(t("notFound.title"));
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{t("notFound.title")}</h1>
        <p className={styles.lead}>{t("notFound.lead", {asked})}</p>
      </div>
      <Panel id="nearest" title={found.length > 0 ? t("notFound.nearest") : t("notFound.instead")} isWide>
        <ul className={styles.list}>
          {found.map(({path, words}) => (
            <li key={path}>
              <Link to={address.page(path)}>{words}</Link>
            </li>
          ))}
          <li>
            <Link to={address.page("/")}>{t("app.overview")}</Link>
          </li>
        </ul>
      </Panel>
    </div>
  );
}

/** Every page of the dataset that a mistyped address could have meant. */
function useDoors(): Door[] {
  const {catalog, locale, t} = useReading();
  const {records, metrics} = catalog.dataset;
  return [
    {path: "/about", words: t("app.about"), names: ["about"]},
    ...metrics.map(({id, label}) => ({path: metricPath(id), words: label[locale], names: [id, label.zh, label.en]})),
    ...records.map(({id, name, aliases}) => {
      return {path: recordPath(id), words: name[locale], names: [id, name.zh, name.en, ...aliases]};
    }),
  ];
}

/** What was asked for in readable letters; a broken escape is shown as it is. */
function decodeAddress(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
