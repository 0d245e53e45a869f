import {Autocomplete} from "@base-ui/react/autocomplete";
import {Dialog} from "@base-ui/react/dialog";
import {type RefObject, useState} from "react";
import {Link} from "react-router-dom";
import {searchRecords} from "../../coverage/search-records.ts";
import {optionLabel} from "../../figures/filter-line.ts";
import {useReading} from "../../view/reading.ts";
import {useAddress} from "../../view/use-address.ts";
import styles from "./search-dialog.module.css";

export type SearchDialogProps = {
  isOpen: boolean;
  opener: RefObject<HTMLButtonElement | null>;
  onOpenChange: (isOpen: boolean) => void;
};

/** Finds a record by any of its names and opens it. */
export function SearchDialog({isOpen, opener, onOpenChange}: SearchDialogProps) {
  const reading = useReading();
  const {catalog, locale, t} = reading;
  const address = useAddress();
  const [typed, setTyped] = useState("");
  const found = searchRecords(catalog.dataset.records, typed);
  const close = () => {
    onOpenChange(false);
    setTyped("");
  };
  return (
    <Dialog.Root open={isOpen} onOpenChange={(open) => (open ? onOpenChange(true) : close())}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup className={styles.popup} aria-label={t("search.title")} finalFocus={opener}>
          <Autocomplete.Root
            items={found}
            filter={null}
            value={typed}
            onValueChange={setTyped}
            inline
            open
            autoHighlight="always"
          >
            <Autocomplete.Input
              className={styles.input}
              placeholder={t("search.placeholder")}
              aria-label={t("search.title")}
            />
            <Autocomplete.Status className={styles.status}>
              {typed.trim() === "" ? t("search.start") : t("search.found", {count: found.length, typed: typed.trim()})}
            </Autocomplete.Status>
            <Autocomplete.List className={styles.list}>
              {found.map((record) => (
                <Autocomplete.Item
                  key={record.id}
                  value={record}
                  className={styles.item}
                  render={<Link to={address.record(record.id)} onClick={close} />}
                >
                  <span>{record.name[locale]}</span>
                  <small>{optionLabel("kind", record.kind, reading)}</small>
                </Autocomplete.Item>
              ))}
            </Autocomplete.List>
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
