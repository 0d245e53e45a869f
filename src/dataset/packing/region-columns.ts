import type {SheetHeader} from "../register/header/find-header.ts";
import {headerKey} from "../register/header/header-key.ts";

/** What tells of a row in which region it lies, beside the township's own column. */
export const regionColumns = ["region", "province", "prefecture", "county"] as const;

export type RegionColumn = (typeof regionColumns)[number];

/** How headers call them, the first as the template does; compared as `headerKey` folds them. */
const aliases: Readonly<Record<RegionColumn, string>> = {
  region:
    "行政区划代码 区划代码 行政区代码 行政区划编码 区划编码 地区代码 区域代码 县级代码 区县代码 adcode region_code regioncode region",
  province: "省 省份 省级 省(区、市) 省(自治区、直辖市) 所在省 所属省 province",
  prefecture: "市 地市 地级市 市(州) 市州 设区市 市级 所在市 所属市 prefecture city",
  county: "县 区县 县(市、区) 县市区 县区 县级 市(县、区) 市县区 所在县 所属县 所在区县 所属区县 county district",
};

/** Which column of a file is which, by its place; -1 where there is none. */
export function matchRegionColumns({labels}: SheetHeader): Readonly<Record<RegionColumn, number>> {
  const keys = labels.map(headerKey);
  const placeOf = (column: RegionColumn) => {
    const known = aliases[column].split(" ").map(headerKey);
    return keys.findIndex((key) => key !== "" && known.includes(key));
  };
  return {
    region: placeOf("region"),
    province: placeOf("province"),
    prefecture: placeOf("prefecture"),
    county: placeOf("county"),
  };
}
