import type { Activations } from "../chart.ts";

/**
 * The four arrows by tone, 1-3 left and 4-6 right: motivation (personality Sun), perspective
 * (personality node), determination (design Sun), environment (design node), e.g. "PRL DRL".
 * A tone is 94" wide: without an exact birth time they say nothing.
 */
export function variablesOf(personality: Activations, design: Activations): string {
  const arrow = ({ tone }: { tone: number }) => (tone <= 3 ? "L" : "R");
  const motivation = arrow(personality.sun);
  const perspective = arrow(personality.northNode);
  const determination = arrow(design.sun);
  const environment = arrow(design.northNode);
  return `P${motivation}${perspective} D${determination}${environment}`;
}
