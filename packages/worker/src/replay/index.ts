export { compareRecordings, type RecordingComparison } from "./compare-recordings.ts";
export {
  type ChangedPart,
  changedParts,
  changedPrompts,
  type SystemPromptChange,
} from "./compare-registries.ts";
export type { Measure } from "./measure-recording.ts";
export { type Recording, recordingOf, recordingSchema } from "./recording.ts";
export { type ReplayedReading, replayReading, type SectionThenAndNow } from "./replay-reading.ts";
