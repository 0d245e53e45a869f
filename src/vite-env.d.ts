/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Where the site is open to all, with its closing slash; empty where the build was not told. */
  readonly SITE_URL: string | undefined;
}

/** Traditional characters and their simplified ones: "㑯 㑔|㑳 㑇|…". */
declare module "opencc-js/dict/TSCharacters" {
  const pairs: string;
  export default pairs;
}
