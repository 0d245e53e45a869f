import {useEffect, useState} from "react";
import {type Chinese, unreadChinese} from "../../../coverage/search/match-name.ts";

/** How Chinese is read, and whether that is still on its way. */
export type KnownChinese = {chinese: Chinese; isComing: boolean};

/**
 * How Chinese is read: nothing known until its dictionary has come, or when it does not.
 *
 * @param isWanted - Whether it is needed yet: something was typed, or soon will be.
 */
export function useChinese(isWanted: boolean): KnownChinese {
  const [known, setKnown] = useState<KnownChinese>({chinese: unreadChinese, isComing: true});
  useEffect(() => {
    if (!isWanted) return;
    import("./search-readings.ts").then(
      ({chinese}) => setKnown({chinese, isComing: false}),
      () => setKnown({chinese: unreadChinese, isComing: false}),
    );
  }, [isWanted]);
  return known;
}
