import {DataLead} from "../pages/parts/layout/data-lead.tsx";
import {useIsPrinted} from "../ui/use-is-printed.ts";
import styles from "./shell.module.css";

/** At the end of the last sheet: what it rests on, and the address of what it shows. */
export function PaperFoot() {
  if (!useIsPrinted()) return null;
  return (
    <p className={styles.paper}>
      <DataLead /> {location.href}
    </p>
  );
}
