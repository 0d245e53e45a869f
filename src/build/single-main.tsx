import {startSingle} from "../app/start-single.tsx";

if (document.documentElement.dataset.old === undefined) startSingle();
