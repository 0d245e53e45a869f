import {startApp} from "./app/start-app.tsx";

// This module lies one folder below the site's root, in the sources as in the built app.
const here = import.meta.url;
// A browser too old for the app keeps the page as it was drawn, and index.html says so.
if (document.documentElement.dataset.old === undefined) startApp(new URL("..", here).pathname);
