export { asSeen } from "./lying/disguise.ts";
export { chartKey, createLyingWriter, type LyingWriterOptions } from "./lying/lying-writer.ts";
export { type PlantedLie, shows, type WritingRecord } from "./lying/planted.ts";
export {
  type ModelStub,
  type StubCall,
  type StubReply,
  type StubRequest,
  startModelStub,
} from "./model-stub.ts";
export { type Switch, startTestStack, type TestStack, type TestUser } from "./stack.ts";
export { readPrompt, writeWholeReading } from "./stub-writer.ts";
