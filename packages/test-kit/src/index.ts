export { type ModelStub, startModelStub } from "./model-stub.ts";
export { type Switch, startTestStack, type TestStack, type TestUser } from "./stack.ts";
