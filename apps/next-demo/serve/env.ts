/** What a process of Next needs of our own environment; everything else is handed to it by name. */
export const baseEnv = (): Record<string, string> => ({
  PATH: process.env.PATH ?? "",
  HOME: process.env.HOME ?? "",
  TMPDIR: process.env.TMPDIR ?? "/tmp",
  NEXT_TELEMETRY_DISABLED: "1",
});
