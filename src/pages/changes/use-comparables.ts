import {useQuery, useQueryClient} from "@tanstack/react-query";
import {datasetIndexOptions} from "../../dataset/dataset-index.ts";
import {type ReleaseRef, releaseRef} from "../../dataset/release-ref.ts";
import type {DatasetIndex} from "../../dataset/schema.ts";
import type {Locale} from "../../locale/locale.ts";
import type {Translate} from "../../locale/translate.ts";
import {useSiteRoot} from "../../view/address/use-address.ts";
import type {Opened} from "../../view/opened-options.ts";
import {useWording} from "../../view/use-wording.ts";
import {useKeptRegisters} from "../parts/kept/use-kept-registers.ts";

/** What can be compared with another, by the name that addresses know it by. */
export type Comparable = {ref: ReleaseRef; words: string};

/** What files opened for a comparison alone are called in addresses of this tab: own-file-1, own-file-2, … */
export const openedPrefix = "own-file-";

/**
 * All that can be compared: releases that the index lists, registers kept on this machine,
 * files opened since the page was loaded; `null` until the kept ones are known.
 *
 * @param opened - How many files were opened, so that the list follows.
 */
export function useComparables(opened: number) {
  const {locale, t} = useWording("register");
  const root = useSiteRoot();
  const client = useQueryClient();
  const {data: index, error} = useQuery(datasetIndexOptions(root));
  const {list: kept} = useKeptRegisters();
  if (kept === null || (index === undefined && error === null)) return {list: null, index, isWithoutIndex: false};
  const files = Array.from({length: opened}, (_, at) => `${openedPrefix}${at + 1}`).flatMap((ref): Comparable[] => {
    const file = client.getQueryData<Opened>(["dataset", root, ref]);
    return file === undefined ? [] : [{ref, words: t("changes.choose.file", {title: titleIn(file, locale)})}];
  });
  const list = [
    ...(index === undefined ? [] : releasesOf(index, locale, t)),
    // One of many counties can't be compared as a whole.
    ...kept
      .filter(({isPacked}) => !isPacked)
      .map(({id, title, keptAt}) => ({ref: id, words: t("changes.choose.kept", {title, day: keptAt.slice(0, 10)})})),
    ...files,
  ];
  return {list, index, isWithoutIndex: index === undefined};
}

function releasesOf({datasets}: DatasetIndex, locale: Locale, t: Translate): Comparable[] {
  return datasets.flatMap(({id, version, day, title, releases = []}) => [
    {ref: id, words: t("changes.choose.current", {title: title[locale], version, day})},
    ...releases.map((release) => ({
      ref: releaseRef(id, release.version),
      words: t("changes.choose.release", {title: title[locale], version: release.version, day: release.day}),
    })),
  ]);
}

function titleIn(opened: Opened, locale: Locale): string {
  if (!("kind" in opened)) return opened.title[locale];
  return opened.kind === "register" ? opened.register.title : "";
}
