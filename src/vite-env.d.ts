/// <reference types="vite/client" />

/** Traditional characters and their simplified ones: "㑯 㑔|㑳 㑇|…". */
declare module "opencc-js/dict/TSCharacters" {
  const pairs: string;
  export default pairs;
}
