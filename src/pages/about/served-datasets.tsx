import {useQuery} from "@tanstack/react-query";
import {Link} from "react-router-dom";
import {datasetIndexOptions} from "../../dataset/dataset-index-options.ts";
import {addressOf} from "../../view/address/paths.ts";
import {useSiteRoot} from "../../view/address/use-site-root.ts";
import {defaultDataset} from "../../view/default-dataset.ts";
import {usePageContext} from "../../view/page-context.ts";
import {defaultView} from "../../view/view.ts";

/** The datasets that are served beside the app, each a door to itself. */
export function ServedDatasets() {
  const {locale, t} = usePageContext();
  const {data} = useQuery(datasetIndexOptions(useSiteRoot()));
  if (!data) return null;
  return (
    <ul>
      {data.datasets.map(({id, title, version, day}) => (
        <li key={id}>
          <Link to={addressOf("/", locale, {...defaultView, dataset: id === defaultDataset ? null : id})}>
            {title[locale]}
          </Link>{" "}
          {t("about.served", {id, version, day})}
        </li>
      ))}
    </ul>
  );
}
