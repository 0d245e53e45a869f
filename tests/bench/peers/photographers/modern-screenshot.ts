import {domToBlob} from "modern-screenshot";
import {offerPhotographer} from "./photographer.ts";

offerPhotographer("modern-screenshot", (card) => domToBlob(card, {scale: 2, backgroundColor: "#ffffff"}));
