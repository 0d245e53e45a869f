import {snapdom} from "@zumer/snapdom";
import {offerPhotographer} from "./photographer.ts";

// It multiplies its scale by the screen's own ratio unless told not to.
offerPhotographer("snapdom", (card) =>
  snapdom.toBlob(card, {type: "png", scale: 2, dpr: 1, backgroundColor: "#ffffff"}),
);
