import { existsSync } from "node:fs";
import { mkdtemp, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { defaultPagePort, freePort } from "../demo/free-port.ts";
import { type Finding, messageOf } from "./finding.ts";

/** Whether the embedded stack can keep its data below this folder. */
export async function folderFinding(home: string): Promise<Finding> {
  const name = "Ordner";
  const data = join(home, ".ck");
  const folder = existsSync(data) ? data : home;
  try {
    await rmdir(await mkdtemp(join(folder, ".ck-doctor-")));
    return { ok: true, name, says: `${folder} ist beschreibbar` };
  } catch {
    return {
      ok: false,
      name,
      says: `${folder} ist nicht beschreibbar: bitte die Rechte prüfen oder CK_HOME setzen`,
    };
  }
}

/** Whether there are loopback ports; services take any, the page the wanted one or the next. */
export async function portFinding(wanted = defaultPagePort): Promise<Finding> {
  const name = "Ports";
  try {
    const port = await freePort(wanted);
    const taken = port === wanted || wanted === 0 ? "" : ` (${wanted} ist belegt)`;
    return { ok: true, name, says: `frei, die Seite nimmt ${port}${taken}` };
  } catch (error) {
    return { ok: false, name, says: messageOf(error) };
  }
}
