import {sampleRegion, sampleTownships} from "../sample/sample-county.ts";
import type {Dataset} from "../schema.ts";
import type {ExpectedPlace} from "./register-source.ts";

/** The counties that a register is likely to be of: the report's, and the sample's. */
export function expectedPlaces(report: Dataset): ExpectedPlace[] {
  return [
    {
      townships: report.codeLists.township
        .filter(({kind}) => kind !== "outside")
        .map(({code, label}) => ({code, ...label})),
      region: {code: report.region.code, name: report.region.name.zh},
      fictional: report.fictional,
    },
    {
      townships: sampleTownships.map(({code, label}) => ({code, ...label})),
      region: {code: sampleRegion.code, name: sampleRegion.name.zh},
      fictional: true,
    },
  ];
}
