export { type ComposeOrder, compose } from "./compose.ts";
export { composerHash, composerVersion } from "./version.ts";
