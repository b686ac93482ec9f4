export { de as en } from "../de/index.ts";
