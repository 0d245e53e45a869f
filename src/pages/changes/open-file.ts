import {parseJson} from "../../dataset/fetch-json.ts";
import {parseDataset} from "../../dataset/parse-dataset.ts";
import {expectedPlaces} from "../../dataset/reading/expected-places.ts";
import {fittingPlace, titleOf} from "../../dataset/reading/fitting-place.ts";
import {openReader} from "../../dataset/reading/open-reader.ts";
import {withTargets} from "../../dataset/register/townships/with-targets.ts";
import type {Dataset} from "../../dataset/schema.ts";
import type {Opened} from "../../view/opened-options.ts";
import {dayOf, toOpened} from "../../view/register/open-register.ts";
import {ownNames} from "../../view/register/register-dataset.ts";

/**
 * Opens a file for a comparison alone: a dataset's, or a register's, read beside the page with
 * the columns as they are recognised. It is kept nowhere.
 *
 * @param id - The name it goes by while the page stays open; like that of one's own register,
 *   so that nothing of it gets into an address that leaves.
 * @param report - The report at hand, whose townships a register may be of.
 * @throws {WorkbookError | RegisterError | DatasetError} If it is none of them.
 */
export async function openFile(file: File, id: string, report: Dataset): Promise<Opened> {
  const served = await readDataset(file);
  if (served !== null) return {...parseDataset(served, file.name), id};
  const expected = expectedPlaces(report);
  const reader = await openReader();
  try {
    const opened = await reader.open({blob: file, file: file.name, encoding: null}, expected, () => {});
    const {sheet, told, targets} = opened;
    const fitting = told === null ? fittingPlace(sheet) : "file";
    const place = told?.place ?? (fitting === "file" ? undefined : expected[fitting]);
    const region = place?.region ?? {code: "", name: ""};
    const {register} = await reader.check(
      {
        sheet: sheet.index,
        mapping: sheet.columns.map(({use}) => use),
        townships: withTargets(place?.townships ?? sheet.townships, targets, region),
        region,
        today: told?.day ?? dayOf(new Date()),
        fictional: place?.fictional ?? false,
        id,
        title: told?.title ?? titleOf(file.name),
      },
      () => {},
    );
    return await toOpened(register, ownNames(register), told?.day ?? dayOf(new Date()), async () =>
      region.code === report.region.code ? report : null,
    );
  } finally {
    reader.close();
  }
}

/** What a dataset's file holds; `null` for any other, a register's JSON too. */
async function readDataset(file: File): Promise<object | null> {
  if (!/\.json$/i.test(file.name)) return null;
  const value = parseJson((await file.text()).replace(/^\ufeff/, ""), file.name);
  return typeof value === "object" && value !== null && !("kind" in value) ? value : null;
}
