import type {PackedDimension, PackedMeasure} from "./packed-register.ts";

/** Makes something for every dimension of a packed register, in their order. */
export function byPackedDimension<Made>(make: (dimension: PackedDimension) => Made): Record<PackedDimension, Made> {
  return {
    region: make("region"),
    form: make("form"),
    sector: make("sector"),
    mode: make("mode"),
    hostKind: make("hostKind"),
    lever: make("lever"),
    status: make("status"),
    party: make("party"),
    site: make("site"),
    station: make("station"),
    founded: make("founded"),
  };
}

/** Makes something for every measure of a packed register, in their order. */
export function byPackedMeasure<Made>(make: (measure: PackedMeasure) => Made): Record<PackedMeasure, Made> {
  return {organisations: make("organisations"), women: make("women"), executives: make("executives")};
}
