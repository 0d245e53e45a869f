import {useMemo} from "react";
import type {ExportContext} from "../../../export/picture/prepare-picture.ts";
import type {Locale} from "../../../locale/locale.ts";
import type {Translate} from "../../../locale/translate.ts";
import {useFigureAddress} from "../../../view/address/use-address.ts";
import {usePageContext} from "../../../view/page-context.ts";

/** What a file says besides its figure: where it was, in which words, and what restores its view. */
export type ExportContextMaker = {
  plain: (t: Translate) => ExportContext;
  seal: <Context extends ExportContext>(context: Context) => Promise<Context>;
};

/**
 * Makes what a file says besides its figure.
 *
 * @param language - That of the picture; the one that is read unless told.
 */
export function useExportContext(figure: string, language?: Locale): ExportContextMaker {
  const {catalog} = usePageContext();
  const {whole, within} = useFigureAddress(figure, language);
  return useMemo(
    () => ({
      plain: (t) => ({address: whole, t}),
      seal: async (context) => {
        const [{metadataFor}, {hashCatalog}] = await Promise.all([
          import("../../../export/metadata/metadata-for.ts"),
          import("../restore/hash-catalog.ts"),
        ]);
        return {...context, ...metadataFor(within, await hashCatalog(catalog))};
      },
    }),
    [catalog, whole, within],
  );
}
