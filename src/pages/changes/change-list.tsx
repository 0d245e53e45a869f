import {useState} from "react";
import {Link, useNavigate} from "react-router-dom";
import {formatCount} from "../../locale/format.ts";
import {addressOf} from "../../view/address/paths.ts";
import {recordInRelease} from "../../view/address/release-address.ts";
import {usePageContext} from "../../view/page-context.ts";
import {useWording} from "../../view/use-wording.ts";
import {type ChangeKind, changeKinds} from "../../view/view.ts";
import {Panel} from "../parts/layout/panel.tsx";
import {RowsLeftOut, useMostRows} from "../parts/paper/printed-rows.tsx";
import type {ChangeDoor, ChangeItem, FieldWords} from "./change-items.ts";
import styles from "./changes.module.css";
import {type ListFormat, listFormats, mostSheetLines, saveChanges} from "./save-changes.ts";
import type {Side} from "./side.ts";

export type ChangeListProps = {
  earlier: Side;
  later: Side;
  items: readonly ChangeItem[];
  /** What is said of the list, on the page and in a file. */
  notes: readonly string[];
};

/** As many are shown at first, and more with each press. */
const step = 50;

/** Everything that is new, gone, changed or unclear: to narrow by kind, to open, to save. */
export function ChangeList({earlier, later, items, notes}: ChangeListProps) {
  const {view, locale} = usePageContext();
  const {t} = useWording("register");
  const [shown, setShown] = useState({of: "", most: step});
  const [said, setSaid] = useState("");
  const kinds = view.changes;
  const listed = kinds.length === 0 ? items : items.filter(({kind}) => kinds.includes(kind));
  const key = kinds.join();
  const mostShown = shown.of === key ? shown.most : step;
  const most = useMostRows(mostShown);
  const lines = listed.length;
  const save = async (format: ListFormat) => {
    try {
      const name = await saveChanges({items: listed, kinds, earlier, later, notes, locale, t}, format);
      setSaid(t("changes.list.saved", {name}));
    } catch (error) {
      setSaid(t("changes.list.failed", {message: error instanceof Error ? error.message : String(error)}));
    }
  };
  return (
    <Panel id="changes" title={t("changes.list.title")} lead={t("changes.list.lead")} isWide isList>
      <KindChoice items={items} />
      <ul className={styles.rows}>
        {listed.slice(0, most).map((item) => (
          <li key={item.key} className={styles.row}>
            <Row item={item} earlier={earlier} later={later} />
          </li>
        ))}
      </ul>
      <RowsLeftOut total={lines} most={most} />
      {lines === 0 && <p className={styles.why}>{t("changes.list.empty")}</p>}
      {lines > most && (
        <button type="button" className={styles.quiet} onClick={() => setShown({of: key, most: mostShown + 4 * step})}>
          {t("changes.list.more", {count: lines - most})}
        </button>
      )}
      <div className={styles.actions}>
        {listFormats.map((format) => (
          <button
            key={format}
            type="button"
            className={styles.quiet}
            disabled={format === "xlsx" && lines > mostSheetLines}
            onClick={() => save(format)}
          >
            {t("changes.list.save", {format: format.toUpperCase()})}
          </button>
        ))}
        <p role="status" className={styles.said}>
          {said}
        </p>
      </div>
      {[
        ...(lines > mostSheetLines ? [t("changes.list.tooMany", {most: formatCount(mostSheetLines, locale)})] : []),
        ...notes,
      ].map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </Panel>
  );
}

/** Which kinds are listed, each with how many there are; none chosen is all. */
function KindChoice({items}: {items: readonly ChangeItem[]}) {
  const {view, page, locale} = usePageContext();
  const {t} = useWording("register");
  const navigate = useNavigate();
  const show = (changes: readonly ChangeKind[]) =>
    navigate(addressOf(page, locale, {...view, changes}), {replace: true, preventScrollReset: true});
  const counts = changeKinds.map((kind) => ({kind, count: items.filter((item) => item.kind === kind).length}));
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that are pressed, not fields of a form.
    <div role="group" aria-label={t("changes.list.kinds")} className={styles.kinds}>
      <button type="button" aria-pressed={view.changes.length === 0} onClick={() => show([])}>
        {t("changes.list.all", {amount: formatCount(items.length, locale)})}
      </button>
      {counts
        .filter(({kind, count}) => kind !== "unclear" || count > 0 || view.changes.includes(kind))
        .map(({kind, count}) => (
          <button
            key={kind}
            type="button"
            data-kind={kind}
            aria-pressed={view.changes.includes(kind)}
            onClick={() =>
              show(
                changeKinds.filter((one) => (one === kind ? !view.changes.includes(one) : view.changes.includes(one))),
              )
            }
          >
            {t(`changes.list.kind.${kind}`, {amount: formatCount(count, locale)})}
          </button>
        ))}
    </div>
  );
}

function Row({item, earlier, later}: {item: ChangeItem; earlier: Side; later: Side}) {
  const {locale} = usePageContext();
  const {t} = useWording("register");
  const {kind, name, doors} = item;
  const addressOfDoor = ({side, record}: ChangeDoor) => {
    const {ref, region} = side === "before" ? earlier : later;
    return recordInRelease(ref, record, locale, region);
  };
  const numbered = (["before", "after"] as const).flatMap((side) =>
    doors
      .filter((door) => door.side === side)
      .map((door, place) => ({door, words: t(`changes.list.${side}`, {number: place + 1})})),
  );
  const count = (side: ChangeDoor["side"]) => doors.filter((door) => door.side === side).length;
  const [first] = doors;
  return (
    <>
      <span className={styles.kind} data-kind={kind}>
        {t(`changes.file.${kind}`)}
      </span>
      <div>
        {kind === "unclear" || first === undefined ? name : <Link to={addressOfDoor(first)}>{name}</Link>}{" "}
        <small>
          {item.place()} {kind === "gone" && t("changes.list.inEarlier")}
        </small>
        {kind === "unclear" && (
          <p className={styles.unclear}>
            {t("changes.list.repeated", {before: count("before"), after: count("after")})}{" "}
            {numbered.map(({door, words}) => (
              <Link key={words} to={addressOfDoor(door)}>
                {words}
              </Link>
            ))}
          </p>
        )}
        <Fields fields={item.fields()} isRegister={later.dataset.basis === "register"} />
      </div>
    </>
  );
}

function Fields({fields, isRegister}: {fields: readonly FieldWords[]; isRegister: boolean}) {
  const {locale} = usePageContext();
  const {t} = useWording("register");
  if (fields.length === 0) return null;
  const silent = t(isRegister ? "changes.list.blank" : "changes.list.notStated");
  const words = (value: FieldWords["from"]) =>
    typeof value === "number" ? formatCount(value, locale) : (value ?? silent);
  return (
    <ul className={styles.fields}>
      {fields.map(({name, from, to}) => (
        <li key={name}>{t("changes.list.change", {column: name, from: words(from), to: words(to)})}</li>
      ))}
    </ul>
  );
}
