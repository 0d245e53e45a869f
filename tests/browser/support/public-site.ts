/** The site by a name as others would open it; the browser is told that this machine is meant. */
export const publicSite = `http://jinlin.example:${process.env.JINLIN_TEST_PORT}`;
