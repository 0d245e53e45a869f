import {Link} from "react-router-dom";
import {useAddress} from "../../view/address/use-address.ts";
import {usePageContext} from "../../view/page-context.ts";
import styles from "./township-page.module.css";

/** The townships before and after this one in the code list. */
export function TownshipNeighbours({code}: {code: string}) {
  const {catalog, locale, t} = usePageContext();
  const address = useAddress();
  const townships = catalog.dataset.codeLists.township;
  const at = townships.findIndex((township) => township.code === code);
  const [previous, next] = [townships[at - 1], townships[at + 1]];
  return (
    <nav className={styles.neighbours} aria-label={t("townships.page.neighbours")}>
      {previous && (
        <Link to={address.township(previous.code)} rel="prev">
          {t("townships.page.previous", {name: previous.label[locale]})}
        </Link>
      )}
      {next && (
        <Link to={address.township(next.code)} rel="next" className={styles.next}>
          {t("townships.page.next", {name: next.label[locale]})}
        </Link>
      )}
    </nav>
  );
}
