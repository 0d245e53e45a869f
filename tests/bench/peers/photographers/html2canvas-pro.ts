import html2canvas from "html2canvas-pro";
import {offerPhotographer} from "./photographer.ts";

offerPhotographer("html2canvas-pro", async (card) => {
  const canvas = await html2canvas(card, {scale: 2, backgroundColor: "#ffffff", logging: false});
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error("no blob")) : resolve(blob)), "image/png");
  });
});
