import {startTransition, useCallback, useEffect, useRef, useState} from "react";
import type {TextEncoding} from "../../dataset/import/workbook.ts";
import {fittingPlace, titleOf} from "../../dataset/reading/fitting-place.ts";
import {openReader} from "../../dataset/reading/open-reader.ts";
import type {PackedAnswer} from "../../dataset/reading/pack-counties.ts";
import type {OpenedFile, OpenedSheet, RegisterReader} from "../../dataset/reading/register-reader.ts";
import type {ExpectedPlace, RegisterSource} from "../../dataset/reading/register-source.ts";
import type {RegisterReport} from "../../dataset/register/check-register.ts";
import type {Finding} from "../../dataset/register/finding.ts";
import type {Mapping} from "../../dataset/register/header/match-columns.ts";
import {listMends} from "../../dataset/register/mends/list-mends.ts";
import {withTargets} from "../../dataset/register/townships/with-targets.ts";
import {dayOf} from "../../view/register/open-register.ts";
import {rememberedMapping, rememberMapping} from "./remembered-mapping.ts";

/** What a reader may choose between a file and its check. */
export type LoadChoice = {
  mapping: Mapping;
  /** Whose list of townships holds: that of an expected county, by its place, or the file's own. */
  townships: number | "file";
  region: string;
  today: string;
};

export type LoadState =
  | {is: "idle"}
  | {is: "reading" | "checking"; file: string; share: number}
  | {is: "failed"; source: RegisterSource; error: unknown}
  /** A register of many counties, read as a whole. */
  | {is: "packed"; answer: PackedAnswer}
  | {
      is: "checked";
      opened: OpenedFile;
      sheet: OpenedSheet;
      choice: LoadChoice;
      report: RegisterReport;
      /** How many cells have been mended so far. */
      mended: number;
      /** How far it is checked again; `null` when the report is that of what is chosen. */
      share: number | null;
      /** Why the last change could not be followed; `null` where it was. */
      problem: unknown;
    };

type Checked = Extract<LoadState, {is: "checked"}>;

/**
 * Reads, checks and mends one file at a time beside the page. What is shown elsewhere is not
 * touched; leaving the page ends it.
 */
export function useRegisterLoad(expected: readonly ExpectedPlace[]) {
  const [state, setState] = useState<LoadState>({is: "idle"});
  const reader = useRef<RegisterReader | null>(null);
  const run = useRef(0);

  const close = useCallback(() => {
    run.current += 1;
    reader.current?.close();
    reader.current = null;
  }, []);
  useEffect(() => close, [close]);

  /** Does one thing at a time: what it says once something else has begun is not heard. */
  async function begin(
    work: (tell: (next: LoadState) => void) => Promise<LoadState>,
    failed: (error: unknown) => LoadState,
  ) {
    run.current += 1;
    const own = run.current;
    const tell = (next: LoadState) => {
      if (run.current !== own) return;
      // What was found in a nation's register is drawn in slices; progress is shown at once.
      if (next.is === "packed") startTransition(() => setState(next));
      else setState(next);
    };
    try {
      tell(await work(tell));
    } catch (error) {
      tell(failed(error));
    }
  }

  function load(source: RegisterSource): Promise<void> {
    close();
    const {file} = source;
    const work = async (tell: (next: LoadState) => void): Promise<LoadState> => {
      tell({is: "reading", file, share: 0});
      const own = await openReader();
      reader.current = own;
      const onRead = (share: number) => tell({is: "reading", file, share});
      const choice = {title: titleOf(file), today: dayOf(new Date()), places: expected};
      const answer = await own.pack(source, choice, onRead);
      if (answer !== null) return {is: "packed", answer};
      const opened = await own.open(source, expected, onRead);
      const {sheet} = opened;
      const onProgress = (share: number) => tell({is: "checking", file, share});
      return check(own, {opened, sheet, choice: firstChoice(opened, sheet), mended: 0}, onProgress);
    };
    return begin(work, (error) => ({is: "failed", source, error}));
  }

  async function check(
    own: RegisterReader,
    {opened, sheet, choice, mended}: Pick<Checked, "opened" | "sheet" | "choice" | "mended">,
    onProgress: (share: number) => void,
  ): Promise<LoadState> {
    onProgress(0);
    const place = choice.townships === "file" ? undefined : placesOf(opened, expected)[choice.townships];
    const region = place?.region ?? {code: "", name: choice.region};
    const report = await own.check(
      {
        sheet: sheet.index,
        mapping: choice.mapping,
        townships: withTargets(place?.townships ?? sheet.townships, opened.targets, region),
        region,
        today: choice.today,
        fictional: place?.fictional ?? false,
        id: "",
        title: opened.told?.title ?? titleOf(opened.file),
      },
      onProgress,
    );
    return {is: "checked", opened, sheet, choice, report, mended, share: null, problem: null};
  }

  /** Checks again what is open, with something changed; what cannot be followed leaves it as it was, and is said. */
  function again(change: (own: RegisterReader, now: Checked) => Promise<Partial<Checked>>) {
    const own = reader.current;
    if (own === null || state.is !== "checked") return;
    const work = async (tell: (next: LoadState) => void) => {
      const next = {...state, ...(await change(own, state)), problem: null};
      return check(own, next, (share) => tell({...next, share}));
    };
    begin(work, (error) => ({...state, share: null, problem: error}));
  }

  return {
    state,
    load,
    reload: (encoding: TextEncoding) => {
      if (state.is === "failed" && "blob" in state.source) load({...state.source, encoding});
    },
    chooseSheet: (index: number) =>
      again(async (own, {opened, choice}) => {
        const sheet = await own.openSheet(index);
        return {sheet, choice: {...choice, mapping: firstChoice(opened, sheet).mapping}};
      }),
    choose: (change: Partial<LoadChoice>) =>
      again(async (_, {sheet, choice}) => {
        const next = {...choice, ...change};
        if (change.mapping !== undefined) rememberMapping(sheet, change.mapping);
        return {choice: next};
      }),
    mend: (findings: readonly Finding[]) =>
      again(async (own, {sheet, choice, mended}) => {
        const mends = listMends(findings, choice.mapping);
        await own.mend(sheet.index, mends);
        return {mended: mended + mends.length};
      }),
    readRow: async (row: number) => {
      if (reader.current === null || state.is !== "checked") return [];
      return reader.current.readRow(state.sheet.index, row);
    },
    readSheet: async () => {
      if (reader.current === null || state.is !== "checked") return [];
      return reader.current.readSheet(state.sheet.index);
    },
    /** Ends what is under way, and forgets what was read. */
    discard: () => {
      close();
      setState({is: "idle"});
    },
  };
}

export type RegisterLoad = ReturnType<typeof useRegisterLoad>;

/** The counties whose lists may hold: those expected, and the one that a register's JSON tells of. */
export function placesOf({told}: OpenedFile, expected: readonly ExpectedPlace[]): readonly ExpectedPlace[] {
  return told === null ? expected : [...expected, told.place];
}

function firstChoice({told}: OpenedFile, sheet: OpenedSheet): LoadChoice {
  return {
    mapping: rememberedMapping(sheet) ?? sheet.columns.map(({use}) => use),
    townships: told !== null ? sheet.fit.length - 1 : fittingPlace(sheet),
    region: "",
    today: told?.day ?? dayOf(new Date()),
  };
}
