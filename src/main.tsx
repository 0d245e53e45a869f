import {startApp} from "./app/start-app.tsx";

// This module lies one folder below the site's root, in the sources as in the built app.
const here = import.meta.url;
startApp(new URL("..", here).pathname);
