import {Autocomplete} from "@base-ui/react/autocomplete";
import type {MouseEvent} from "react";
import {Link} from "react-router-dom";
import {useAddress} from "../../../view/address/use-address.ts";
import {OptionWords} from "./option-words.tsx";
import type {SearchLine, SearchLines} from "./search-groups.ts";
import {keyOf, type SearchDeed} from "./search-item.ts";
import styles from "./search-list.module.css";
import {keepRecent} from "./search-recent.ts";

export type SearchListProps = {groups: readonly SearchLines[]; onChoose: (deed: SearchDeed) => void};

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

function SearchOption({line, onChoose}: {line: SearchLine; onChoose: (deed: SearchDeed) => void}) {
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
      render={<Link to={address.page(does.page)} onClick={go} />}
    >
      <OptionWords line={line} />
    </Autocomplete.Item>
  );
}
