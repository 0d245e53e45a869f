import {useEffect, useRef, useState} from "react";
import {usePageContext} from "../../../view/page-context.ts";
import styles from "./export-large.module.css";

/** A picture over all else, to be pressed long where the browser saves no files. */
export function ExportLarge({picture, onClose}: {picture: Blob; onClose: () => void}) {
  const {t} = usePageContext();
  const [address, setAddress] = useState("");
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // WeChat saves a picture whose address holds all of it, and none from a blob.
    const reader = new FileReader();
    reader.onload = () => setAddress(String(reader.result));
    reader.readAsDataURL(picture);
    close.current?.focus();
    return () => reader.abort();
  }, [picture]);
  return (
    <div className={styles.large}>
      <p>{t("export.dialog.longPress")}</p>
      <button ref={close} type="button" className={styles.close} onClick={onClose}>
        {t("export.dialog.closeLarge")}
      </button>
      {address !== "" && <img src={address} alt={t("export.png")} />}
    </div>
  );
}
