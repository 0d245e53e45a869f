import {Navigate, useLocation} from "react-router-dom";
import {addressIn} from "../../view/address/paths.ts";
import {usePageContext} from "../../view/page-context.ts";

/** Leads from where two registers were compared before to where they are now; old links keep working. */
export function OldAddress() {
  const {locale} = usePageContext();
  const {search, hash} = useLocation();
  return <Navigate to={{pathname: addressIn("/changes", locale), search, hash}} replace />;
}
