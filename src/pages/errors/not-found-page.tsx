import {Link} from "react-router-dom";
import {nearest} from "../../coverage/search/nearest.ts";
import {metricPath, nodePath, type PagePath, recordPath, townshipPath} from "../../view/address/paths.ts";
import {useAddress} from "../../view/address/use-address.ts";
import {usePageContext} from "../../view/page-context.ts";
import {useTitle} from "../../view/use-title.ts";
import styles from "../parts/layout/page.module.css";
import {Panel} from "../parts/layout/panel.tsx";

type Page = {path: PagePath; words: string; names: readonly string[]};

/** The page that lists what lies under an address's first word. */
const listAbove: Readonly<Record<string, PagePath>> = {
  townships: "/townships",
  framework: "/framework",
};

/** An address that leads nowhere, with the nearest ones that lead somewhere. */
export function NotFoundPage() {
  const {page, t} = usePageContext();
  const address = useAddress();
  const pages = usePages();
  const asked = decodeAddress(page.split("/").at(-1) ?? "");
  const near = nearest(
    asked,
    pages.map(({path, names}) => ({id: path, names})),
    5,
  );
  const above = listAbove[page.split("/")[1] ?? ""];
  const paths = new Set([...near, ...(above === undefined ? [] : [above])]);
  const found = [...paths].flatMap((path) => pages.find((page) => page.path === path) ?? []);
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
function usePages(): Page[] {
  const {catalog, locale, t} = usePageContext();
  const {records, metrics, framework, codeLists} = catalog.dataset;
  return [
    {path: "/explore", words: t("explore.title"), names: ["explore", t("explore.title")]},
    {path: "/framework", words: t("framework.title"), names: ["framework", t("framework.title")]},
    {path: "/townships", words: t("townships.title"), names: ["townships", t("townships.title")]},
    {path: "/about", words: t("app.about"), names: ["about"]},
    ...framework.map(({id, label}) => ({path: nodePath(id), words: label[locale], names: [id, label.zh, label.en]})),
    ...codeLists.township.map(({code, label}) => {
      return {path: townshipPath(code), words: label[locale], names: [code, label.zh, label.en]};
    }),
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
