import {Link} from "react-router-dom";
import {noFilters, notStated} from "../../coverage/filters.ts";
import {countedKind} from "../../coverage/population.ts";
import {recordsWithoutTownship} from "../../coverage/records-in-township.ts";
import {leadAddress} from "../../view/address/target-address.ts";
import {usePageContext} from "../../view/page-context.ts";

/** What the source leaves open of any township: those it names without a place, and those it does not name. */
export function TownshipUnknown() {
  const {catalog, page, view, locale, t} = usePageContext();
  const count = recordsWithoutTownship(catalog).filter(({kind}) => kind === countedKind).length;
  const filters = {...noFilters, kind: [countedKind], township: [notStated]};
  return (
    <>
      <p>{t("townships.page.notNone")}</p>
      {count > 0 && (
        <p>
          <Link to={leadAddress({to: "records", filters, within: null}, page, locale, view)}>
            {t("townships.page.unplaced", {count})}
          </Link>
        </p>
      )}
    </>
  );
}
