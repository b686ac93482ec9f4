const responding = "(?:reagier|antwort|respon)\\p{L}*";
const informing = "(?:informier|bescheid|mitteil|inform|tell|announc)\\p{L}*";
const then =
  "(?<!\\p{L})(?:then|dann|danach|afterwards|second|später|anschließend|hinterher|follow|before|bevor|ehe|vor dem)(?!\\p{L})";
const after = "(?<!\\p{L})(?:after|nachdem|nach dem|nach)(?!\\p{L})";
const before = "(?<!\\p{L})(?:before|bevor|ehe|vor dem)(?!\\p{L})";

const first = "first|zuerst|zunächst|als erstes";

const inverted = [
  // "inform and only then respond"
  new RegExp(`${informing}[^.]{0,60}?${then}[^.]{0,40}?${responding}`, "u"),
  // "nach dem Informieren reagieren", "respond after informing"
  new RegExp(`${after} (?:\\p{L}+ ){0,3}${informing}[^.]{0,60}${responding}`, "u"),
  new RegExp(`${responding}[^.]{0,20}?${after} (?:\\p{L}+ ){0,3}${informing}`, "u"),
  // "before you respond, inform"
  new RegExp(`${before} (?:\\p{L}+ ){0,3}${responding}[^.]{0,40}${informing}`, "u"),
  // "informiere zuerst", "first inform"
  new RegExp(`${informing} (?:${first})(?!\\p{L})`, "u"),
  new RegExp(`(?<!\\p{L})(?:${first}) (?:\\p{L}+ )?${informing}`, "u"),
];

const straight = new RegExp(`${responding}[^.]{0,60}${then}[^.]{0,60}${informing}`, "u");

/** "Inform, and only afterwards respond": the order of a Manifesting Generator turned round. */
export function isInverted(text: string): boolean {
  return inverted.some((pattern) => pattern.test(text)) && !straight.test(text);
}

/** "reagieren und dann informieren": more than a Generator's strategy holds. */
export function thenInforms(text: string): boolean {
  return straight.test(text);
}
