import {type ReactNode, useLayoutEffect, useMemo, useRef} from "react";
import type {Filters} from "../coverage/filters.ts";
import type {PagePath} from "./address.ts";
import {carriedView} from "./carried-view.ts";
import {LatestView, useLatestView} from "./latest-view.ts";
import {PlaceReading, useReading} from "./reading.ts";
import {type Setting, SettingContext, useSetting} from "./setting.ts";
import {type Shown, ShownPage} from "./shown-page.ts";

/** Where a choice made below leads. */
const listPage: PagePath = "/explore";

export type NarrowedReadingProps = {
  /** What narrows them, in place of the reader's own choice in these dimensions; the same object while it means the same. */
  filters: Partial<Filters>;
  children: ReactNode;
};

/**
 * Narrows the figures below to what a page is about. A choice made in one of them leads on
 * to the list of all records, narrowed alike: the page itself has no such choice to make.
 */
export function NarrowedReading({filters, children}: NarrowedReadingProps) {
  const outer = useReading();
  const outerSetting = useSetting();
  const setting = useMemo((): Setting => ({...outerSetting, page: listPage}), [outerSetting]);
  const latest = useLatestView();
  const shown = useMemo<Shown>(() => ({page: outer.page, view: outer.view, latest}), [outer, latest]);
  const reading = useMemo(() => {
    const view = carriedView(outer.view);
    return {...outer, page: listPage, view: {...view, filters: {...view.filters, ...filters}}};
  }, [outer, filters]);
  const narrowed = useRef(reading.view);
  useLayoutEffect(() => {
    narrowed.current = reading.view;
  }, [reading]);
  return (
    <ShownPage value={shown}>
      <LatestView value={narrowed}>
        <SettingContext value={setting}>
          <PlaceReading value={reading}>{children}</PlaceReading>
        </SettingContext>
      </LatestView>
    </ShownPage>
  );
}
