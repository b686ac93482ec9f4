export { type Client, type ClientOptions, createClient } from "./create-client.ts";
export { followReading } from "./follow-reading.ts";
