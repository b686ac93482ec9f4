-- What a worker does with a reading, from the claim to the hand-over.
-- The fence of every write: status `processing` and the epoch that the claim gave.

-- pending -> processing. Not due, taken, ended or erased: `stale`.
create function public.claim_reading(
  p_id uuid, p_ticket integer, p_worker_id text, p_lease_ms bigint
) returns jsonb
language plpgsql security invoker set search_path = '' as $$
declare
  v_reading public.coach_readings;
  v_now timestamptz;
begin
  select * into v_reading from public.coach_readings where id = p_id for update;
  v_now := clock_timestamp();
  if v_reading.id is null or v_reading.status <> 'pending' or v_reading.epoch <> p_ticket
    or v_reading.due_at > v_now or v_reading.deadline_at <= v_now then
    return jsonb_build_object('outcome', 'stale');
  end if;

  update public.coach_readings
  set status = 'processing', epoch = epoch + 1, attempts = attempts + 1, worker_id = p_worker_id,
      lease_until = ck.after_ms(v_now, p_lease_ms), updated_at = v_now
  where id = p_id
  returning * into v_reading;
  update public.workers set last_claim_at = v_now where worker_id = p_worker_id;

  return jsonb_build_object(
    'outcome', 'claimed', 'epoch', v_reading.epoch, 'attempt', v_reading.attempts,
    'order', v_reading.accepted_order, 'registryHash', v_reading.registry_hash,
    'deadlineAt', ck.iso(v_reading.deadline_at), 'lastSeq', v_reading.last_seq,
    'events', (
      select coalesce(jsonb_agg(jsonb_build_object('seq', seq, 'at', ck.iso(at), 'event', event)
        order by seq), '[]')
      from public.reading_events where reading_id = p_id));
end $$;

-- Appends to one log and renews its lease. Repeatable: what is stored already is left out.
create function ck.write_item(
  p_id uuid, p_epoch integer, p_after integer, p_events jsonb, p_lease_ms bigint
) returns jsonb
language plpgsql set search_path = '' as $$
declare
  v_reading public.coach_readings;
  v_new jsonb;
begin
  select * into v_reading from public.coach_readings where id = p_id for update;
  if v_reading.id is null or v_reading.status <> 'processing' or v_reading.epoch <> p_epoch then
    return jsonb_build_object('readingId', p_id, 'outcome', 'lost');
  end if;
  v_new := ck.events_to_append(p_id, v_reading.last_seq, p_after, p_events);
  if v_new is null then
    return jsonb_build_object(
      'readingId', p_id, 'outcome', 'gap', 'lastSeq', v_reading.last_seq);
  end if;
  update public.coach_readings
  set last_seq = ck.append_events(id, last_seq, v_new),
      lease_until = ck.after_ms(clock_timestamp(), p_lease_ms), updated_at = clock_timestamp()
  where id = p_id
  returning * into v_reading;
  return jsonb_build_object('readingId', p_id, 'outcome', 'ok', 'lastSeq', v_reading.last_seq);
end $$;

revoke execute on function ck.write_item from public, anon, authenticated;
grant execute on function ck.write_item to service_role;

-- One call for all readings of a worker, and its heartbeat.
-- p_items: [{readingId, epoch, after, events}].
create function public.write_progress(
  p_worker_id text, p_agents jsonb, p_items jsonb, p_lease_ms bigint
) returns jsonb
language plpgsql security invoker set search_path = '' as $$
declare
  v_item jsonb;
  v_outcomes jsonb := '[]';
begin
  for v_item in
    select i.item from jsonb_array_elements(p_items) with ordinality as i (item, n)
    order by (i.item ->> 'readingId')::uuid, i.n
  loop
    v_outcomes := v_outcomes || ck.write_item((v_item ->> 'readingId')::uuid,
      (v_item ->> 'epoch')::integer, (v_item ->> 'after')::integer, v_item -> 'events', p_lease_ms);
  end loop;
  insert into public.workers (worker_id, agents) values (p_worker_id, p_agents)
  on conflict (worker_id) do update set agents = excluded.agents, seen_at = clock_timestamp();
  return v_outcomes;
end $$;

-- processing -> completed. Appends p_events and then `completed`. The answer may be asked for again.
-- p_result: {markdown, sections, receipt, receiptHash}.
create function public.finish_reading(
  p_id uuid, p_epoch integer, p_after integer, p_events jsonb, p_result jsonb
) returns jsonb
language plpgsql security invoker set search_path = '' as $$
declare
  v_reading public.coach_readings;
  v_new jsonb;
begin
  select * into v_reading from public.coach_readings where id = p_id for update;
  if v_reading.epoch = p_epoch and v_reading.status = 'completed' then
    return jsonb_build_object('outcome', 'completed');
  elsif v_reading.id is null or v_reading.status <> 'processing' or v_reading.epoch <> p_epoch then
    return jsonb_build_object('outcome', 'lost');
  end if;
  v_new := ck.events_to_append(p_id, v_reading.last_seq, p_after, p_events);
  if v_new is null then
    return jsonb_build_object('outcome', 'gap');
  end if;
  update public.coach_readings
  set status = 'completed', failure_code = null, lease_until = null, updated_at = clock_timestamp(),
      content = p_result ->> 'markdown', sections = p_result -> 'sections',
      receipt = p_result -> 'receipt', receipt_hash = p_result ->> 'receiptHash',
      last_seq = ck.append_events(id, last_seq, v_new || '[{"type": "completed"}]')
  where id = p_id;
  return jsonb_build_object('outcome', 'completed');
end $$;

-- processing -> pending, to be tried again after a pause: appends `waiting`. When the attempt counts
-- and was the last one: failed, with the code that it was given back for. One that does not count
-- (a shutdown) is given back to the reading.
create function public.release_reading(
  p_id uuid, p_epoch integer, p_delay_ms bigint, p_code text, p_counts boolean,
  p_max_attempts integer
) returns jsonb
language plpgsql security invoker set search_path = '' as $$
declare
  v_reading public.coach_readings;
  v_now timestamptz;
  v_due_at timestamptz;
begin
  select * into v_reading from public.coach_readings where id = p_id for update;
  if v_reading.id is null or v_reading.status <> 'processing' or v_reading.epoch <> p_epoch then
    return jsonb_build_object('outcome', 'lost');
  elsif p_counts and v_reading.attempts >= p_max_attempts then
    perform ck.end_reading(p_id, 'failed', p_code);
    return jsonb_build_object('outcome', 'failed');
  end if;
  v_now := clock_timestamp();
  v_due_at := ck.after_ms(v_now, p_delay_ms);
  update public.coach_readings
  set status = 'pending', attempts = attempts - (not p_counts)::integer, lease_until = null,
      due_at = v_due_at, offered_at = v_now, updated_at = v_now,
      last_seq = ck.append_events(id, last_seq, jsonb_build_array(
        jsonb_build_object('type', 'waiting', 'code', p_code, 'until', ck.iso(v_due_at))))
  where id = p_id
  returning * into v_reading;
  return ck.offer(v_reading) || jsonb_build_object('outcome', 'pending');
end $$;

-- processing -> failed.
create function public.fail_reading(p_id uuid, p_epoch integer, p_code text) returns jsonb
language plpgsql security invoker set search_path = '' as $$
begin
  perform from public.coach_readings
  where id = p_id and status = 'processing' and epoch = p_epoch for update;
  if not found then
    return jsonb_build_object('outcome', 'lost');
  end if;
  perform ck.end_reading(p_id, 'failed', p_code);
  return jsonb_build_object('outcome', 'failed');
end $$;

revoke execute on function public.claim_reading, public.write_progress, public.finish_reading,
  public.release_reading, public.fail_reading from public, anon, authenticated;
grant execute on function public.claim_reading, public.write_progress, public.finish_reading,
  public.release_reading, public.fail_reading to service_role;
