export { compose } from "./compose.ts";
export type { ComposeOrder } from "./order.ts";
export { composerHash, composerVersion } from "./version.ts";
