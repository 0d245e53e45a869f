import {useWording} from "../../../view/use-wording.ts";

/** Loads the page again where a piece of the app did not arrive; the script of index.html hears `data-again`. */
export function LoadAgain({className}: {className: string | undefined}) {
  const {t} = useWording();
  return (
    <button type="button" className={className} data-again>
      {t("app.again")}
    </button>
  );
}
