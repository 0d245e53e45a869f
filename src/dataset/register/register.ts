import type {SheetPart} from "../import/workbook.ts";

/** The columns of a register in the order of its template, by the keys under which they are known everywhere. */
export const registerColumns = [
  "name",
  "form",
  "sector",
  "mode",
  "hostKind",
  "lever",
  "township",
  "status",
  "parent",
  "organisations",
  "women",
  "executives",
  "founded",
  "elected",
  "due",
  "term",
  "president",
  "party",
  "site",
  "station",
  "honours",
  "contact",
  "telephone",
] as const;

export type RegisterColumn = (typeof registerColumns)[number];

/** Those that stay on the machine: never in an export, a link, a picture or a log. */
export const privateColumns = ["contact", "telephone"] as const satisfies readonly RegisterColumn[];

/** The values of the columns of few values; how they are written and called is told by `registerWords` and the locale. */
export const registerCodes = {
  form: ["federation", "committee", "group", "micro-home"],
  sector: ["new-economic", "new-social", "new-employment"],
  mode: ["separate", "joint-cross-base", "joint-same-owner", "joint", "industry-unified", "led", "entrusted"],
  hostKind: [
    "enterprise",
    "park",
    "industrial-base",
    "market",
    "industry-association",
    "social-organisation",
    "out-of-town-chamber",
    "other",
  ],
  lever: ["social-organisations", "parks-and-bases", "chambers"],
  status: ["normal", "preparing", "due", "revoked"],
  party: ["yes", "no"],
  site: ["yes", "no"],
  /** A station of which only "yes" is said has no tier. */
  station: ["city", "town", "enterprise", "yes", "no"],
} as const satisfies Partial<Record<RegisterColumn, readonly string[]>>;

type Code<Column extends keyof typeof registerCodes> = (typeof registerCodes)[Column][number];

/** A day, a month or a year, as exactly as it was written: "2022-09-01", "2022-09", "2022". */
export type PartialDate = string;

/** One organisation of a register. `null` is unknown everywhere: never 0, never "none". */
export type RegisterEntry = {
  /** The number of its row in the file. */
  row: number;
  name: string;
  form: Code<"form">;
  sector: Code<"sector"> | null;
  mode: Code<"mode"> | null;
  hostKind: Code<"hostKind"> | null;
  /** Empty is unknown. */
  levers: readonly Code<"lever">[];
  /** A code of the register's townships, or "outside". */
  township: string | null;
  status: Code<"status"> | null;
  /** The row of the entry it belongs to; `null` for none, or for the county's federation itself. */
  parent: number | null;
  organisations: number | null;
  women: number | null;
  executives: number | null;
  founded: PartialDate | null;
  elected: PartialDate | null;
  /** As written; elected and the term are not added up here. */
  due: PartialDate | null;
  /** Years. */
  term: number | null;
  president: string | null;
  party: Code<"party"> | null;
  site: Code<"site"> | null;
  station: Code<"station"> | null;
  honours: readonly string[];
  /** Columns that are not ours, by their header, as text; those left blank are left out. */
  others: Readonly<Record<string, string>>;
};

type RegisterTownship = {
  code: string;
  name: string;
  /** In English, where that is known. */
  en?: string;
  /** How many organisations there should be (应建数); `null` where no target is given. */
  target: number | null;
};

/** A federation's own list of organisations, as checked. */
export type Register = {
  id: string;
  /** As its keeper called it. */
  title: string;
  /** The file it was read from, and the sheet in it. */
  file: string;
  sheet: string;
  /** The sheets that were read as one, of which that is the name; absent where it was one. */
  parts?: readonly SheetPart[];
  region: {code: string; name: string};
  /** Its contents are made up: said on every screen and on every file. */
  fictional: boolean;
  /** The day on which it was read: "2026-11-29". */
  day: string;
  townships: readonly RegisterTownship[];
  entries: readonly RegisterEntry[];
  /** The columns that the file had, ours and others', but no private ones. */
  columns: readonly RegisterColumn[];
  otherColumns: readonly string[];
};
