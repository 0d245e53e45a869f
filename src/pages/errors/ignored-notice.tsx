import {usePageContext} from "../../view/page-context.ts";
import styles from "./ignored-notice.module.css";

/** The longest part of an address that is quoted back. */
const quotedLetters = 60;

/** Names the parts of the address that were not understood; the rest applies. */
export function IgnoredNotice() {
  const {ignored, t} = usePageContext();
  if (ignored.length === 0) return null;
  return (
    <div role="alert" className={styles.notice}>
      <p>{t("ignored.lead")}</p>
      <ul>
        {ignored.slice(0, 5).map(({key, value}) => (
          <li key={`${key}=${value}`}>
            <code>{shorten(`${key}=${value}`)}</code>
          </li>
        ))}
        {ignored.length > 5 && <li>{t("ignored.more", {count: ignored.length - 5})}</li>}
      </ul>
    </div>
  );
}

function shorten(text: string): string {
  return text.length > quotedLetters ? `${text.slice(0, quotedLetters)}…` : text;
}
