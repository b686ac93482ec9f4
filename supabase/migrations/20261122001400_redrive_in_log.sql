-- A redrive stands in the log, so that whoever reads it sees the reading wait again and not fail.
-- A person's redriven reading is open again: it counts against the same limit as a new order.
-- p_max_open null: no limit.
drop function public.redrive_reading(uuid, uuid, bigint);
create function public.redrive_reading(
  p_id uuid, p_user_id uuid, p_deadline_ms bigint, p_max_open integer default null
) returns jsonb
language plpgsql security invoker set search_path = '' as $$
declare
  v_reading public.coach_readings;
  v_now timestamptz;
begin
  perform ck.lock_user(user_id) from public.coach_readings where id = p_id;
  select * into v_reading from public.coach_readings
  where id = p_id and (p_user_id is null or user_id = p_user_id) for update;
  if v_reading.id is null then
    return jsonb_build_object('outcome', 'not_found');
  elsif v_reading.status <> 'failed' then
    return jsonb_build_object('outcome', 'not_failed');
  elsif (select count(*) from public.coach_readings
         where user_id = v_reading.user_id and status in ('pending', 'processing'))
      >= p_max_open then
    return jsonb_build_object('outcome', 'over_limit');
  end if;
  v_now := clock_timestamp();
  update public.coach_readings
  set status = 'pending', attempts = 0, epoch = epoch + 1, failure_code = null,
      fair_tag = ck.next_fair_tag(user_id, agent_id), due_at = v_now, offered_at = v_now,
      deadline_at = ck.after_ms(v_now, p_deadline_ms), updated_at = v_now,
      last_seq = ck.append_events(id, last_seq, '[{"type": "restarted"}]')
  where id = p_id
  returning * into v_reading;
  return ck.offer(v_reading) || jsonb_build_object('outcome', 'pending');
end $$;
revoke execute on function public.redrive_reading from public, anon, authenticated;
grant execute on function public.redrive_reading to service_role;
