import type {RegisterEntry} from "../register.ts";

/** A row as it was read, before its relations to other rows are known. */
export type EntryDraft = Omit<RegisterEntry, "name" | "form" | "parent"> & {
  name: string | null;
  form: RegisterEntry["form"] | null;
  /** As written. */
  parentName: string | null;
};
