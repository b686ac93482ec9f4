import { expect, test } from "vitest";
import { readEnv } from "../src/env.ts";

const needed = {
  REDIS_URL: "redis://127.0.0.1:6379",
  SUPABASE_URL: "http://127.0.0.1:8000",
  SUPABASE_SECRET_KEY: "secret",
};
const address = "https://charts.example.org/v1";
const service = { CHART_SERVICE_URL: address, CHART_SERVICE_KEY: "chart-key" };
const read = (changes: Record<string, string>) => readEnv({ ...needed, ...changes });

test("without settings for it there is no chart service", () => {
  expect(read({}).chartService).toBeNull();
  expect(read({ CHART_SERVICE_URL: "", CHART_SERVICE_KEY: "" }).chartService).toBeNull();
});

test("births may be sent to the host of the service's address, and to no other", () => {
  expect(read(service).chartService).toEqual({
    url: address,
    key: "chart-key",
    hosts: ["charts.example.org"],
  });
});

test("hosts are listed by their exact names, in any case", () => {
  const hosts = "Charts.example.org, bücher.example";
  expect(read({ ...service, CHART_SERVICE_HOSTS: hosts }).chartService?.hosts).toEqual([
    "charts.example.org",
    "xn--bcher-kva.example",
  ]);
});

test.each([
  ["a key alone", { CHART_SERVICE_KEY: "chart-key" }, "CHART_SERVICE_URL"],
  ["an address alone", { CHART_SERVICE_URL: address }, "CHART_SERVICE_KEY"],
  ["hosts alone", { CHART_SERVICE_HOSTS: "a.example" }, "CHART_SERVICE_URL"],
  [
    "an address that is not listed",
    { ...service, CHART_SERVICE_HOSTS: "a.example" },
    "CHART_SERVICE_URL",
  ],
  [
    "an address without encryption",
    { ...service, CHART_SERVICE_URL: "http://charts.example.org" },
    "CHART_SERVICE_URL",
  ],
  [
    "a host with a port",
    { ...service, CHART_SERVICE_HOSTS: "charts.example.org:444" },
    "CHART_SERVICE_HOSTS",
  ],
  [
    "a host with a path",
    { ...service, CHART_SERVICE_HOSTS: "charts.example.org/v1" },
    "CHART_SERVICE_HOSTS",
  ],
  [
    "a host behind a user",
    { ...service, CHART_SERVICE_HOSTS: "a@charts.example.org" },
    "CHART_SERVICE_HOSTS",
  ],
  [
    "a key that no header can carry",
    { ...service, CHART_SERVICE_KEY: "chart-key\nX: y" },
    "CHART_SERVICE_KEY",
  ],
])(
  "%s stops the start, and the sentence names the variable and not the key",
  (_, changes, name) => {
    expect(() => read(changes)).toThrow(`${name}: `);
    expect(() => read(changes)).not.toThrow("chart-key");
  },
);
