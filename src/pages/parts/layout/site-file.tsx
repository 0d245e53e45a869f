import type {ReactNode} from "react";
import {fileAddress} from "../../../dataset/carried-file.ts";
import {useSiteRoot} from "../../../view/address/use-address.ts";

export type SiteFileProps = {
  /** Below the site's root: "data/register-template.xlsx". */
  name: string;
  children: ReactNode;
};

/** Hands out a file of the site; the dashboard in one file has it within the page. */
export function SiteFile({name, children}: SiteFileProps) {
  return (
    <a href={fileAddress(`${useSiteRoot()}${name}`) ?? ""} download={name.split("/").pop()}>
      {children}
    </a>
  );
}
