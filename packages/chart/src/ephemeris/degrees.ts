/** The angle brought into 0 <= angle < 360. */
export function normalize(degrees: number): number {
  const rest = degrees % 360;
  const positive = rest < 0 ? rest + 360 : rest;
  // -1e-15 + 360 is 360 in doubles.
  return positive === 360 ? 0 : positive;
}

/** The shortest way from one longitude to another, -180 < way <= 180. */
export function angleBetween(from: number, to: number): number {
  const way = normalize(to - from);
  return way > 180 ? way - 360 : way;
}
