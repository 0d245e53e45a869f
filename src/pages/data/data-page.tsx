import {useQuery} from "@tanstack/react-query";
import {useState} from "react";
import {useLocation} from "react-router-dom";
import {datasetOptions} from "../../dataset/dataset-options.ts";
import {expectedPlaces} from "../../dataset/reading/expected-places.ts";
import {parseDatasetId} from "../../view/address/parse-view.ts";
import {useSiteRoot} from "../../view/address/use-address.ts";
import {useTitle} from "../../view/use-title.ts";
import {useWording} from "../../view/use-wording.ts";
import {defaultDataset, isOwnRegister} from "../../view/view.ts";
import {useKeptRegisters} from "../parts/kept/use-kept-registers.ts";
import page from "../parts/layout/page.module.css";
import {ComparePanel} from "./compare-panel.tsx";
import {DatasetList} from "./dataset-list.tsx";
import {LoadPanel} from "./load-panel.tsx";

/**
 * The datasets: which is shown, and one's own register from file to figures. It needs none of
 * them itself, so that it also stands where the one asked for is not to be had.
 */
export function DataPage() {
  const {locale, t} = useWording("register");
  const {search} = useLocation();
  const root = useSiteRoot();
  const {data: report} = useQuery(datasetOptions(defaultDataset, root));
  const kept = useKeptRegisters();
  const asked = parseDatasetId(search);
  const isMissing =
    asked !== null && isOwnRegister(asked) && kept.list !== null && !kept.list.some(({id}) => id === asked);
  /** The kept register that the next file takes the place of; `null` for none. */
  const [replaced, setReplaced] = useState<string | null>(null);
  useTitle(t("registerData.title"));
  if (report === undefined) return null;
  const expected = expectedPlaces(report);
  return (
    <div className={page.page}>
      <div className={page.head}>
        <h1>{t("registerData.title")}</h1>
        <p className={page.lead}>{t("registerData.lead")}</p>
      </div>
      <div className={page.grid}>
        <LoadPanel
          key={locale}
          expected={expected}
          kept={kept}
          missing={isMissing ? asked : null}
          replaced={replaced}
          onReplaced={() => setReplaced(null)}
        />
        <DatasetList report={report} kept={kept} onReplace={setReplaced} />
        <ComparePanel />
      </div>
    </div>
  );
}
