import {useQueryClient} from "@tanstack/react-query";
import {useId, useState} from "react";
import {useLocation, useNavigate} from "react-router-dom";
import {keepRegister} from "../../dataset/keep/kept-registers.ts";
import type {ExpectedPlace} from "../../dataset/reading/register-source.ts";
import type {Register} from "../../dataset/register/register.ts";
import {formatPlace} from "../../dataset/register/rows/format-place.ts";
import {counted} from "../../locale/format.ts";
import {addressIn} from "../../view/address/paths.ts";
import {useSiteRoot} from "../../view/address/use-address.ts";
import {openedOptions} from "../../view/opened-options.ts";
import {servedReports} from "../../view/register/find-report.ts";
import {toOpened} from "../../view/register/open-register.ts";
import {ownNames} from "../../view/register/register-dataset.ts";
import {useWording} from "../../view/use-wording.ts";
import {keepWords} from "../parts/kept/keep-words.ts";
import type {KeptRegisters} from "../parts/kept/use-kept-registers.ts";
import panel from "../parts/layout/panel.module.css";
import {CheckActions} from "./check-actions.tsx";
import {ColumnMapping} from "./column-mapping.tsx";
import styles from "./data.module.css";
import {FindingList} from "./finding-list.tsx";
import {LoadChoices} from "./load-choices.tsx";
import {LoadFailure} from "./load-failure.tsx";
import {type LoadState, placesOf, type RegisterLoad} from "./use-register-load.ts";

export type CheckPanelProps = {
  load: RegisterLoad;
  state: Extract<LoadState, {is: "checked"}>;
  expected: readonly ExpectedPlace[];
  kept: KeptRegisters;
  missing: string | null;
  replaced: string | null;
  onDone: () => void;
};

/** What a file holds as a register, before anything is replaced by it; and the ways on from there. */
export function CheckPanel({load, state, expected, kept, missing, replaced, onDone}: CheckPanelProps) {
  const {opened, sheet, choice, report} = state;
  const {taken, refused, notData, hiddenRows, sheetRemarks} = report;
  const {locale, page, t} = useWording("register");
  const heading = useId();
  const client = useQueryClient();
  const navigate = useNavigate();
  const root = useSiteRoot();
  const {search} = useLocation();
  const before = kept.list?.find(({id}) => id === replaced) ?? null;
  const [title, setTitle] = useState(before?.title ?? report.register.title);
  const [said, setSaid] = useState("");
  const count = taken.clean + taken.doubtful;

  /** Shows the register; where the address asked for this one, on the page and with the filters it asked for. */
  async function show(register: Register) {
    const opened = await toOpened(register, ownNames(register), choice.today, servedReports(client, root));
    client.setQueryData(openedOptions(register.id, root).queryKey, opened);
    const asked = page === "/data" ? "/" : page;
    navigate(
      missing === null ? `${addressIn("/", locale)}?data=${register.id}` : `${addressIn(asked, locale)}${search}`,
    );
    onDone();
  }

  async function use(isKept: boolean) {
    const id = before?.id ?? missing ?? `own-${Date.now().toString(36)}`;
    const english = new Map(
      placesOf(opened, expected)
        .flatMap(({townships}) => townships)
        .map(({code, en}) => [code, en]),
    );
    const townships = report.register.townships.map((township) => {
      const en = english.get(township.code) ?? null;
      return en === null ? township : {...township, en};
    });
    const register = {...report.register, id, title: title.trim() || report.register.title, townships};
    if (!isKept) return show(register);
    setSaid(t("registerData.check.keeping"));
    try {
      const {contacts, findings} = report;
      await keepRegister({register, contacts, findings, keptAt: new Date().toISOString()});
      navigator.storage?.persist?.().catch(() => false);
      await kept.changed();
      await show(register);
    } catch (error) {
      setSaid(keepWords(error, t));
    }
  }

  return (
    <section className={panel.panel} aria-labelledby={heading} data-check>
      <h2 id={heading} className={panel.title}>
        {t("registerData.check.title", {file: opened.file})}
      </h2>
      <p className={panel.lead}>{t("registerData.check.lead")}</p>
      <div role="status">
        <ul className={styles.counts}>
          <li data-sort="clean">{t("registerData.check.clean", counted(taken.clean, locale))}</li>
          <li data-sort={taken.doubtful > 0 ? "doubtful" : undefined}>
            {t("registerData.check.doubtful", counted(taken.doubtful, locale))}
          </li>
          <li data-sort={refused > 0 ? "refused" : undefined}>
            {t("registerData.check.refused", counted(refused, locale))}
          </li>
          {notData.length > 0 && <li>{t("registerData.check.notData", counted(notData.length, locale))}</li>}
          {hiddenRows > 0 && <li>{t("registerData.check.hidden", counted(hiddenRows, locale))}</li>}
        </ul>
      </div>
      {/* Always in its place, so that nothing moves under the hand that changes something. */}
      <div className={styles.again}>
        {state.share !== null && <progress value={state.share} max={1} aria-label={opened.file} />}
      </div>
      {state.problem !== null && <LoadFailure error={state.problem} file={opened.file} onEncoding={null} />}
      {state.mended > 0 && <p role="status">{t("registerData.check.mended", counted(state.mended, locale))}</p>}
      {sheetRemarks.map(({kind, row, header, written, summed, township}) => (
        <p key={`${row} ${header}`} className={styles.doubt}>
          {t("registerData.check.remark", {
            header: `${township}${header}`,
            kind: t(kind === "total-differs" ? "registerData.check.total" : "registerData.check.subtotal"),
            written,
            summed,
            row: formatPlace(row, report.register.parts),
          })}
        </p>
      ))}
      <CheckActions isEmpty={count === 0} replaced={before?.title ?? null} said={said} onUse={use} onDiscard={onDone} />
      <LoadChoices load={load} state={state} expected={expected} title={title} onTitle={setTitle} />
      <ColumnMapping sheet={sheet} mapping={choice.mapping} onChoose={(mapping) => load.choose({mapping})} />
      <FindingList load={load} state={state} />
    </section>
  );
}
