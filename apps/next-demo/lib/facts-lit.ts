/** The part of a fact's id that names its place in the bodygraph, e.g. `34` of `gate:34`. */
const placeOf: Record<string, (rest: readonly string[]) => string[]> = {
  center: ([center]) => [`center:${center}`],
  channel: ([channel = ""]) => [`channel:${channel}`, ...gatesOf(channel)],
  connection: ([channel = ""]) => [`channel:${channel}`, ...gatesOf(channel)],
  gate: ([gate]) => [`gate:${gate}`],
  hanging: ([gate]) => [`gate:${gate}`],
  activation: ([, , gateAndLine = ""]) => [`gate:${gateAndLine.split(".")[0]}`],
};

const gatesOf = (channel: string) => channel.split("-").map((gate) => `gate:${gate}`);

/**
 * What lights up in the bodygraph of one person for these facts: `gate:34`, `center:sacral`,
 * `channel:20-34`. Connections light up in both.
 */
export function litBy(facts: readonly string[], person: "a" | "b"): Set<string> {
  return new Set(
    facts.flatMap((id) => {
      const ofB = id.startsWith("b.");
      const [kind = "", ...rest] = (ofB ? id.slice(2) : id).split(":");
      if (kind !== "connection" && ofB !== (person === "b")) return [];
      return placeOf[kind]?.(rest) ?? [];
    }),
  );
}
