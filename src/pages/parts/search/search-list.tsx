import {Autocomplete} from "@base-ui/react/autocomplete";
import {Fragment, type MouseEvent} from "react";
import {Link} from "react-router-dom";
import {useAddress} from "../../../view/address/use-address.ts";
import {keyOf, type SearchAction, type SearchLine, type SearchLines} from "./search-item.ts";
import styles from "./search-list.module.css";
import {keepRecent} from "./search-recent.ts";

/** What an item is called, with what was typed marked in it, or in the other name by which it was found; and what it is. */
function OptionWords({line: {item, name, parts}}: {line: SearchLine}) {
  const [shown = "", ...others] = item.names;
  const other = name > 0 ? others[name - 1] : undefined;
  return (
    <>
      <span className={styles.name}>{other === undefined ? <Marked text={shown} parts={parts} /> : shown}</span>
      <small className={styles.kind}>
        {other !== undefined && (
          <span className={styles.other}>
            <Marked text={other} parts={parts} />
          </span>
        )}
        {item.kind}
      </small>
    </>
  );
}

/** A text with parts of it marked; parts that overlap are marked as one. */
function Marked({text, parts}: {text: string; parts: SearchLine["parts"]}) {
  const ends: {from: number; to: number}[] = [];
  for (const [from, to] of [...parts].sort(([a], [b]) => a - b)) {
    const last = ends.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else ends.push({from, to});
  }
  return (
    <>
      {ends.map(({from, to}, index) => (
        <Fragment key={from}>
          {text.slice(ends[index - 1]?.to ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1)?.to ?? 0)}
    </>
  );
}

export type SearchListProps = {groups: readonly SearchLines[]; onChoose: (action: SearchAction) => void};

/** What was found, under its headings. */
export function SearchList({groups, onChoose}: SearchListProps) {
  return (
    <Autocomplete.List className={styles.list}>
      {groups.map(({heading, items}) => (
        <Autocomplete.Group key={heading} items={items}>
          <Autocomplete.GroupLabel className={styles.heading}>{heading}</Autocomplete.GroupLabel>
          {items.map((line) => (
            <SearchOption key={keyOf(line.item)} line={line} onChoose={onChoose} />
          ))}
        </Autocomplete.Group>
      ))}
    </Autocomplete.List>
  );
}

function SearchOption({line, onChoose}: {line: SearchLine; onChoose: (action: SearchAction) => void}) {
  const address = useAddress();
  const {item} = line;
  const {does} = item;
  if (does.how !== "go") {
    const choose = () => (does.how === "stay" ? does.act() : onChoose(does));
    return (
      <Autocomplete.Item value={line} className={styles.item} onClick={choose}>
        <OptionWords line={line} />
      </Autocomplete.Item>
    );
  }
  const go = (event: MouseEvent) => {
    keepRecent(keyOf(item));
    // Opened beside this page: the search stays for the next.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    onChoose(does);
  };
  return (
    <Autocomplete.Item
      value={line}
      className={styles.item}
      data-key={keyOf(item)}
      render={<Link to={address.found(does)} onClick={go} />}
    >
      <OptionWords line={line} />
    </Autocomplete.Item>
  );
}
