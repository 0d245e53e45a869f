import {Link} from "react-router-dom";
import {useAddress} from "../../../view/address/use-address.ts";
import {useSteps} from "../../../view/use-steps.ts";
import {useWording} from "../../../view/use-wording.ts";
import button from "./wall-button.module.css";
import styles from "./wall-empty.module.css";

/** A list without a slide: why, and the next best. */
export function WallEmpty({onArrange}: {onArrange: () => void}) {
  const {t} = useWording("wall");
  const {setWall} = useSteps();
  const address = useAddress();
  return (
    <section className={styles.empty} aria-labelledby="wall-empty">
      <h1 id="wall-empty">{t("wall.empty.title")}</h1>
      <p>{t("wall.empty.lead")}</p>
      <p className={styles.ways}>
        <button type="button" className={button.main} onClick={() => setWall({slides: null, slide: null})}>
          {t("wall.empty.all")}
        </button>
        <button type="button" className={button.button} onClick={onArrange}>
          {t("wall.form.title")}
        </button>
        <Link className={button.button} to={address.page("/")}>
          {t("wall.openOverview")}
        </Link>
      </p>
    </section>
  );
}
