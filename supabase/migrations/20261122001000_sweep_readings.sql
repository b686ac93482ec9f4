-- What every worker process does every few seconds, one at a time. Rows that somebody is writing to
-- are alive and skipped.

-- Past their deadline: failed.
create function ck.sweep_deadlines(p_limit integer) returns uuid[]
language plpgsql set search_path = '' as $$
declare
  v_id uuid;
  v_ended uuid[] := '{}';
begin
  for v_id in
    select id from public.coach_readings
    where status in ('pending', 'processing') and deadline_at <= clock_timestamp()
    order by id limit p_limit for update skip locked
  loop
    perform ck.end_reading(v_id, 'failed', 'deadline_exceeded');
    perform ck.assume_calls(v_id);
    v_ended := v_ended || v_id;
  end loop;
  return v_ended;
end $$;

-- Whose worker is gone: pending again, or failed when the attempts are used up.
create function ck.sweep_leases(p_max_attempts integer, p_limit integer) returns uuid[]
language plpgsql set search_path = '' as $$
declare
  v_id uuid;
  v_attempts integer;
  v_ended uuid[] := '{}';
begin
  for v_id, v_attempts in
    select id, attempts from public.coach_readings
    where status = 'processing' and lease_until <= clock_timestamp()
    order by id limit p_limit for update skip locked
  loop
    if v_attempts >= p_max_attempts then
      perform ck.end_reading(v_id, 'failed', 'attempts_exhausted');
      v_ended := v_ended || v_id;
    else
      update public.coach_readings
      set status = 'pending', lease_until = null, due_at = clock_timestamp(), offered_at = null,
          updated_at = clock_timestamp()
      where id = v_id;
    end if;
    perform ck.assume_calls(v_id);
  end loop;
  return v_ended;
end $$;

-- Calls left open by a worker that gave its reading back, lost it, or was cancelled, and then died.
create function ck.sweep_calls(p_settle_after_ms bigint, p_limit integer) returns void
language plpgsql set search_path = '' as $$
declare
  v_id uuid;
begin
  for v_id in
    select r.id from public.coach_readings r
    where r.updated_at <= ck.after_ms(clock_timestamp(), -p_settle_after_ms)
      and r.id in (select c.reading_id from public.model_calls c where c.state = 'open')
      and exists (
        select from public.model_calls c
        where c.reading_id = r.id and c.state = 'open'
          and (r.status <> 'processing' or c.epoch <> r.epoch))
    order by r.id limit p_limit for update skip locked
  loop
    perform ck.assume_calls(v_id);
  end loop;
end $$;

-- Pending, due, and not offered lately: [{readingId, agentId, ticket, priority}].
create function ck.sweep_offers(p_reoffer_ms bigint, p_limit integer) returns jsonb
language plpgsql set search_path = '' as $$
declare
  v_now timestamptz := clock_timestamp();
  v_reading public.coach_readings;
  v_offers jsonb := '[]';
begin
  for v_reading in
    select * from public.coach_readings
    where status = 'pending' and due_at <= v_now
      and (offered_at is null or offered_at <= ck.after_ms(v_now, -p_reoffer_ms))
    order by offered_at nulls first, fair_tag, created_at limit p_limit for update skip locked
  loop
    update public.coach_readings set offered_at = v_now where id = v_reading.id;
    v_offers := v_offers || ck.offer(v_reading);
  end loop;
  return v_offers;
end $$;

-- p_reclaim: expired leases are taken back. True only in a process whose own database calls have all
-- succeeded for one lease time: after an outage the owners come first.
-- p_offer: due readings are offered. False in a process that cannot reach the queue.
-- `busy`: another process is sweeping.
create function public.sweep_readings(
  p_reclaim boolean, p_offer boolean, p_reoffer_ms bigint, p_limit integer,
  p_max_attempts integer, p_settle_after_ms bigint, p_forget_worker_ms bigint
) returns jsonb
language plpgsql security invoker set search_path = '' as $$
declare
  v_ended uuid[];
  v_offers jsonb := '[]';
begin
  if not pg_try_advisory_xact_lock(hashtextextended('ck.sweep', 0)) then
    return jsonb_build_object('outcome', 'busy');
  end if;
  v_ended := ck.sweep_deadlines(p_limit);
  if p_reclaim then
    v_ended := v_ended || ck.sweep_leases(p_max_attempts, p_limit);
  end if;
  perform ck.sweep_calls(p_settle_after_ms, p_limit);
  delete from public.workers where seen_at <= ck.after_ms(clock_timestamp(), -p_forget_worker_ms);
  if p_offer then
    v_offers := ck.sweep_offers(p_reoffer_ms, p_limit);
  end if;
  return jsonb_build_object('outcome', 'swept', 'offers', v_offers, 'ended', to_jsonb(v_ended));
end $$;

revoke execute on all functions in schema ck from public, anon, authenticated;
grant execute on all functions in schema ck to service_role;
revoke execute on function public.sweep_readings from public, anon, authenticated;
grant execute on function public.sweep_readings to service_role;
