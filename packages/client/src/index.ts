export { type Client, type ClientOptions, createClient } from "./create-client.ts";
export { isFailedCall, problemOf } from "./failed-call.ts";
export { followReading } from "./follow-reading.ts";
