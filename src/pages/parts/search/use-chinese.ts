import {useEffect, useState} from "react";
import {type Chinese, unreadChinese} from "../../../coverage/search/match-name.ts";
import {manyRecords} from "../../../coverage/search/match-records.ts";

/** How Chinese is read, and whether that is still on its way. */
export type KnownChinese = {chinese: Chinese; isComing: boolean};

/**
 * How Chinese is read: nothing known until its dictionary has come, or when it does not.
 *
 * @param isWanted - Whether it is needed yet: something was typed, or soon will be.
 * @param records - How many are to be searched: many are read by their characters.
 */
export function useChinese(isWanted: boolean, records: number): KnownChinese {
  const [known, setKnown] = useState<KnownChinese>({chinese: unreadChinese, isComing: true});
  useEffect(() => {
    if (!isWanted) return;
    import("./search-readings.ts").then(
      ({chinese, chineseByCharacter}) =>
        setKnown({chinese: records < manyRecords ? chinese : chineseByCharacter, isComing: false}),
      () => setKnown({chinese: unreadChinese, isComing: false}),
    );
  }, [isWanted, records]);
  return known;
}
