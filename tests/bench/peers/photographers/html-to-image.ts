import {toBlob} from "html-to-image";
import {offerPhotographer} from "./photographer.ts";

offerPhotographer("html-to-image", async (card) => {
  const blob = await toBlob(card, {pixelRatio: 2, backgroundColor: "#ffffff"});
  if (blob === null) throw new Error("no blob");
  return blob;
});
