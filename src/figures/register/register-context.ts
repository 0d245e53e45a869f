import type {Register, RegisterEntry} from "../../dataset/register/register.ts";
import type {Locale} from "../../locale/locale.ts";
import type {Translate} from "../../locale/translate.ts";

/** All that a builder of a register's figure may look at. */
export type RegisterFigureContext = {
  register: Register;
  /** Those of its entries that pass the reader's filters. */
  entries: readonly RegisterEntry[];
  /** The day from which terms are counted: "2026-11-29". */
  today: string;
  /** The active filters in words, ready to print; says so when there are none. */
  filterLine: string;
  locale: Locale;
  t: Translate;
};
