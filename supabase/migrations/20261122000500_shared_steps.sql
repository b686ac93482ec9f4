-- Steps that several moves share. Each runs with the row of its reading locked by the caller.
-- Lock order everywhere: the reading, then its calls; several readings in the order of their ids.

-- An instant as ISO 8601 in UTC.
create function ck.iso(p_at timestamptz) returns text
language sql stable set search_path = '' as $$
  select to_char(p_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
$$;

create function ck.after_ms(p_at timestamptz, p_ms bigint) returns timestamptz
language sql immutable set search_path = '' as $$
  select p_at + p_ms * interval '1 millisecond'
$$;

-- Appends to the log and returns its new last seq, which the caller stores in the row.
create function ck.append_events(p_id uuid, p_last_seq integer, p_events jsonb) returns integer
language plpgsql set search_path = '' as $$
begin
  insert into public.reading_events (reading_id, seq, at, event)
  select p_id, p_last_seq + e.n::integer, clock_timestamp(), e.event
  from jsonb_array_elements(p_events) with ordinality as e (event, n);
  return p_last_seq + jsonb_array_length(p_events);
end $$;

-- What of a write is not stored yet, null when the writer's `after` does not fit the log.
-- A write whose answer was lost is sent again, with more behind it: what is there is left out.
create function ck.events_to_append(p_id uuid, p_last_seq integer, p_after integer, p_events jsonb)
returns jsonb
language plpgsql set search_path = '' as $$
declare
  v_stored integer := p_last_seq - p_after;
begin
  if v_stored = 0 then
    return p_events;
  elsif v_stored < 0 or v_stored > jsonb_array_length(p_events) then
    return null;
  elsif exists (
    select from jsonb_array_elements(p_events) with ordinality as e (event, n)
    where e.n <= v_stored and not exists (
      select from public.reading_events s
      where s.reading_id = p_id and s.seq = p_after + e.n and s.event = e.event)
  ) then
    return null;
  end if;
  return (
    select coalesce(jsonb_agg(e.event order by e.n), '[]')
    from jsonb_array_elements(p_events) with ordinality as e (event, n)
    where e.n > v_stored);
end $$;

-- Ends a reading as failed or cancelled and says so in its log.
create function ck.end_reading(p_id uuid, p_status text, p_code text) returns void
language plpgsql set search_path = '' as $$
begin
  update public.coach_readings
  set status = p_status, failure_code = p_code, lease_until = null, updated_at = clock_timestamp(),
      last_seq = ck.append_events(id, last_seq, jsonb_build_array(
        jsonb_strip_nulls(jsonb_build_object('type', p_status, 'code', p_code))))
  where id = p_id;
end $$;

-- Books the open calls that no owner stands for any more at their reserve. A late settle_call
-- puts the true figure in its place.
create function ck.assume_calls(p_id uuid) returns void
language sql set search_path = '' as $$
  with assumed as (
    update public.model_calls c
    set state = 'assumed', cost_micros = c.reserve_micros, settled_at = clock_timestamp()
    from public.coach_readings r
    where r.id = p_id and c.reading_id = r.id and c.state = 'open'
      and (r.status <> 'processing' or c.epoch <> r.epoch)
    returning c.reserve_micros
  ), booked as (
    select count(*)::integer as calls, coalesce(sum(reserve_micros), 0)::bigint as micros from assumed
  )
  update public.coach_readings r
  set reserved_micros = r.reserved_micros - booked.micros,
      cost_micros = r.cost_micros + booked.micros,
      calls = r.calls + booked.calls
  from booked
  where r.id = p_id and booked.calls > 0
$$;

-- Start-tag fair queueing: one coach's orders follow one another, each coach's first goes beside
-- the one now in service. Readings that are not due yet hold nobody back, but the tags do not fall
-- behind theirs. The caller holds `ck.lock_user`.
create function ck.next_fair_tag(p_user_id uuid, p_agent_id text) returns integer
language sql set search_path = '' as $$
  select least(2097150, greatest(
    coalesce(max(fair_tag) filter (where user_id = p_user_id) + 1, 0),
    coalesce(min(fair_tag) filter (where due_at <= clock_timestamp()), max(fair_tag), 0)))
  from public.coach_readings
  where agent_id = p_agent_id and status in ('pending', 'processing')
$$;

-- Orders of one person are accepted one after another: keys, limits and tags are exact.
create function ck.lock_user(p_user_id uuid) returns void
language sql set search_path = '' as $$
  select pg_advisory_xact_lock(hashtextextended('ck.user.' || p_user_id::text, 0))
$$;

-- A reading that may be put in its agent's queue. Priority 1 goes first.
create function ck.offer(p_reading public.coach_readings) returns jsonb
language sql immutable set search_path = '' as $$
  select jsonb_build_object('readingId', p_reading.id, 'agentId', p_reading.agent_id,
    'ticket', p_reading.epoch, 'priority', p_reading.fair_tag + 1)
$$;

revoke execute on all functions in schema ck from public, anon, authenticated;
grant execute on all functions in schema ck to service_role;
