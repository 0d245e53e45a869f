import {Icon} from "../ui/icon.tsx";
import {themes} from "../ui/theme.ts";
import {useTheme} from "../ui/use-theme.ts";
import {useWording} from "../view/use-wording.ts";

const icons = {system: "auto", light: "sun", dark: "moon"} as const;

/** Goes round light, dark and the device's own. */
export function ThemeSwitch({className}: {className: string | undefined}) {
  const {t} = useWording();
  const [theme, choose] = useTheme();
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? "system";
  const words = t("app.theme", {theme: t(`app.themes.${theme}`)});
  return (
    <button type="button" className={className} onClick={() => choose(next)} title={words}>
      <Icon name={icons[theme]} />
      <span className="visually-hidden">{words}</span>
    </button>
  );
}
