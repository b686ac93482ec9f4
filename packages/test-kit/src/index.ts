export {
  type ModelStub,
  type StubCall,
  type StubReply,
  type StubRequest,
  startModelStub,
} from "./model-stub.ts";
export { type Switch, startTestStack, type TestStack, type TestUser } from "./stack.ts";
export { readPrompt, writeWholeReading } from "./stub-writer.ts";
