import {useQueryClient} from "@tanstack/react-query";
import {useId, useState} from "react";
import {useLocation, useNavigate} from "react-router-dom";
import {keepPacked} from "../../../dataset/keep/kept-packed.ts";
import {decodePackedWithPauses} from "../../../dataset/packed/decode-packed.ts";
import type {PackedAnswer} from "../../../dataset/reading/pack-counties.ts";
import {counted, formatCount, formatList} from "../../../locale/format.ts";
import {TextField} from "../../../ui/fields/text-field.tsx";
import {addressIn} from "../../../view/address/paths.ts";
import {useSiteRoot} from "../../../view/address/use-address.ts";
import {openedOptions} from "../../../view/opened-options.ts";
import {openPacked} from "../../../view/regions/open-regions.ts";
import {servedReports} from "../../../view/register/find-report.ts";
import {dayOf} from "../../../view/register/open-register.ts";
import {useWording} from "../../../view/use-wording.ts";
import {keepWords} from "../../parts/kept/keep-words.ts";
import type {KeptRegisters} from "../../parts/kept/use-kept-registers.ts";
import panel from "../../parts/layout/panel.module.css";
import {CheckActions} from "../check-actions.tsx";
import styles from "../data.module.css";
import {PackedFindingList} from "./packed-finding-list.tsx";

export type PackedPanelProps = {
  answer: PackedAnswer;
  kept: KeptRegisters;
  missing: string | null;
  replaced: string | null;
  onDone: () => void;
};

/** What a file holds as a register of many counties, before anything is replaced by it; and the ways on from there. */
export function PackedPanel({answer, kept, missing, replaced, onDone}: PackedPanelProps) {
  const {bytes, findings, told} = answer;
  const {taken, refused, notData, regions, privateHeaders, otherHeaders, text} = findings;
  const {locale, page, t} = useWording("register");
  const heading = useId();
  const client = useQueryClient();
  const navigate = useNavigate();
  const root = useSiteRoot();
  const {search} = useLocation();
  const before = kept.list?.find(({id}) => id === replaced) ?? null;
  const [title, setTitle] = useState(before?.title ?? told.title);
  const [said, setSaid] = useState("");
  const id = before?.id ?? missing;

  /** Goes to the register; where the address asked for this one, to the page and the filters it asked for. */
  function show(shown: string) {
    const asked = page === "/data" ? "/" : page;
    navigate(missing === null ? `${addressIn("/", locale)}?data=${shown}` : `${addressIn(asked, locale)}${search}`);
    onDone();
  }

  async function use(isKept: boolean) {
    const own = id ?? `own-${Date.now().toString(36)}`;
    const {queryKey} = openedOptions(own, root);
    const called = title.trim() || told.title;
    if (isKept) setSaid(t("registerData.check.keeping"));
    try {
      if (isKept) {
        const keptAt = new Date().toISOString();
        const {file, region, size} = told;
        await keepPacked({id: own, title: called, file, region: region.name, rows: size, bytes, findings, keptAt});
        navigator.storage?.persist?.().catch(() => false);
        client.removeQueries({queryKey});
        await kept.changed();
      } else {
        const read = await decodePackedWithPauses(new Uint8Array(await bytes.arrayBuffer()), told.file);
        const packed = {...read, id: own, title: called};
        client.setQueryData(queryKey, openPacked(packed, dayOf(new Date()), servedReports(client, root)));
      }
      show(own);
    } catch (error) {
      setSaid(keepWords(error, t));
    }
  }

  const amount = (count: number) => formatCount(count, locale);
  return (
    <section className={panel.panel} aria-labelledby={heading} data-check>
      <h2 id={heading} className={panel.title}>
        {t("registerData.check.title", {file: told.file})}
      </h2>
      <p className={panel.lead}>{t("registerPacked.lead")}</p>
      <div role="status">
        <ul className={styles.counts}>
          <li data-sort="clean">{t("registerData.check.clean", counted(taken.clean, locale))}</li>
          <li data-sort={taken.doubtful > 0 ? "doubtful" : undefined}>
            {t("registerData.check.doubtful", counted(taken.doubtful, locale))}
          </li>
          <li data-sort={refused > 0 ? "refused" : undefined}>
            {t("registerData.check.refused", counted(refused, locale))}
          </li>
          {notData > 0 && <li>{t("registerData.check.notData", counted(notData, locale))}</li>}
          <li>
            {t("registerPacked.regions", {
              provinces: amount(regions.province),
              prefectures: amount(regions.prefecture),
              counties: amount(regions.county),
              townships: amount(regions.township),
            })}
          </li>
        </ul>
      </div>
      <div className={styles.notes}>
        {told.fictional && <p>{t("registerData.fictional")}</p>}
        {privateHeaders.length > 0 && (
          <p className={styles.fact}>{t("registerPacked.privates", {headers: formatList(privateHeaders, locale)})}</p>
        )}
        {otherHeaders.length > 0 && (
          <p className={styles.fact}>{t("registerPacked.others", {headers: formatList(otherHeaders, locale)})}</p>
        )}
      </div>
      <CheckActions
        isEmpty={told.size === 0}
        replaced={before?.title ?? null}
        said={said}
        onUse={use}
        onDiscard={onDone}
      />
      <div className={styles.choices}>
        <TextField label={t("registerData.check.name")} value={title} onType={setTitle} />
        {text !== null && (
          <span className={styles.fact}>
            {t("registerData.check.encodingIs", {encoding: text.encoding.toUpperCase()})}
          </span>
        )}
      </div>
      <PackedFindingList findings={findings.findings} file={told.file} />
    </section>
  );
}
