export { GET, POST } from "../../../lib/handlers.ts";

export const dynamic = "force-dynamic";
