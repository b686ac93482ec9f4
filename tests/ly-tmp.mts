import { runLyingReadings } from "/work/main/tests/src/support/lying/run.ts";
import { startSystem } from "/work/main/tests/src/support/system.ts";
const system = await startSystem();
setTimeout(async()=>{ const {stack}=system as any; console.log(Object.keys(stack), Object.keys(system)); 
 const r = await fetch(`${stack.supabaseUrl??stack.supabase?.url}/rest/v1/coach_readings?select=id,status,agent_id,depth,style,last_seq,attempts,lease_until,failure_code&status=neq.completed`,{headers:{apikey:stack.secretKey??stack.supabase?.secretKey,Authorization:`Bearer ${stack.secretKey??stack.supabase?.secretKey}`}}); console.log(await r.text()); console.log(stack.dir); process.exit(0)},110000);
const f=await runLyingReadings(system,{readings:200,lanes:32,seed:7,onProgress:d=>{if(d%20==0)console.log(d)}});
console.log(f.lies,f.missed.length); process.exit(0);
