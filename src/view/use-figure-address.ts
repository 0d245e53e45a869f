import {use} from "react";
import {useHref} from "react-router-dom";
import {addressOf} from "./address.ts";
import {useReading} from "./reading.ts";
import {ShownPage} from "./shown-page.ts";

/** The whole address that leads back to one figure in the current view, for a file that leaves. */
export function useFigureAddress(figure: string): string {
  const reading = useReading();
  const {locale} = reading;
  const {page, view} = use(ShownPage) ?? reading;
  const path = useHref(addressOf(page, locale, {...view, tables: [], sort: null}));
  return typeof location === "undefined" ? path : `${location.origin}${path}#${figure}`;
}
