export { buildPage } from "./build-page.ts";
export { type Page, type PageEnv, startPage } from "./start-page.ts";
