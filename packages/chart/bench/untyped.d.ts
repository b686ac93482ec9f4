/** Of natalengine, which brings no types: what the comparison reads. */
declare module "natalengine/humandesign" {
  export function calculateHumanDesign(date: string, hour: number, offsetHours: number): unknown;
}
