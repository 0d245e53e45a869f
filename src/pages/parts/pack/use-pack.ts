import {useEffect, useRef, useState} from "react";
import type {ExportOptions} from "../../../export/export-options.ts";
import {metadataFor} from "../../../export/metadata/metadata-for.ts";
import {type Pack, type PackFormat, renderPack} from "../../../export/pack/render-pack.ts";
import {reasonOf} from "../../../export/reason-of.ts";
import {saveBlob} from "../../../export/save-blob.ts";
import type {Figure} from "../../../figures/figure.ts";
import type {Locale} from "../../../locale/locale.ts";
import type {Translate} from "../../../locale/translate.ts";
import {isLate} from "../../../ui/lazy-part.ts";
import {siteAddress} from "../../../view/address/site-address.ts";
import {useSiteRoot} from "../../../view/address/use-address.ts";
import {usePageContext} from "../../../view/page-context.ts";
import {hashCatalog} from "../restore/hash-catalog.ts";

export type PackChoice = {title: string; format: PackFormat; locale: Locale};

export type PackState =
  | {kind: "idle"}
  | {kind: "running"; done: number; total: number}
  | {kind: "cancelled"}
  | {kind: "done"; name: string | null; failed: Pack["failed"]}
  | {kind: "late"}
  | {kind: "broke"; reason: string};

/** Makes a pack's file and hands it to the downloads; one at a time, and none once its dialog is gone. */
export function usePack() {
  const {catalog} = usePageContext();
  const root = useSiteRoot();
  const [state, setState] = useState<PackState>({kind: "idle"});
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function start(
    figures: readonly {figure: Figure; address: string}[],
    {title, format, locale, options, says: t}: PackChoice & {options: ExportOptions; says: Translate},
  ) {
    running.current?.abort();
    const undo = new AbortController();
    running.current = undo;
    const {signal} = undo;
    const tell = (next: PackState) => {
      if (running.current === undo) setState(next);
    };
    tell({kind: "running", done: 0, total: figures.length});
    try {
      const hash = await hashCatalog(catalog);
      const items = figures.map(({figure, address}) => {
        const whole = siteAddress(`${address}#${figure.id}`, root);
        return {figure, context: {address: whole, t, options, ...metadataFor(address, hash)}};
      });
      const onStep = (done: number) => tell({kind: "running", done, total: figures.length});
      const {file, failed} = await renderPack(items, {title, format, locale, t, signal, onStep, isFatal: isLate});
      if (file !== null) saveBlob(file, file.name);
      tell({kind: "done", name: file?.name ?? null, failed});
    } catch (error) {
      if (signal.aborted) tell({kind: "cancelled"});
      else if (isLate(error)) tell({kind: "late"});
      else tell({kind: "broke", reason: reasonOf(error)});
    }
  }

  return {state, start, cancel: () => running.current?.abort()};
}
