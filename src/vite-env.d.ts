/// <reference types="vite/client" />

/** Of Trusted Types, what is used, where they are known; what it makes stands where a string is asked for. */
declare var trustedTypes:
  | {createPolicy(name: string, rules: {createScriptURL(): string}): {createScriptURL(address: string): string}}
  | undefined;
interface ImportMetaEnv {
  /** Where the site is open to all, with its closing slash; empty where the build was not told. */
  readonly SITE_URL: string | undefined;
}

/** Traditional characters and their simplified ones: "㑯 㑔|㑳 㑇|…". */
declare module "opencc-js/dict/TSCharacters" {
  const pairs: string;
  export default pairs;
}
