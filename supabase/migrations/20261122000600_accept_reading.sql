-- - -> pending. The same key with the same order is the same reading.
create function public.accept_reading(
  p_user_id uuid,
  p_key text,
  p_order_hash text,
  p_order jsonb,
  p_registry_hash text,
  p_events jsonb,
  p_start_at timestamptz,
  p_max_open integer,
  p_deadline_ms bigint
) returns jsonb
language plpgsql security invoker set search_path = '' as $$
declare
  v_reading public.coach_readings;
  v_now timestamptz;
  v_due_at timestamptz;
begin
  perform ck.lock_user(p_user_id);
  v_now := clock_timestamp();
  v_due_at := greatest(v_now, p_start_at);

  select * into v_reading from public.coach_readings
  where user_id = p_user_id and idempotency_key = p_key;
  if v_reading.order_hash = p_order_hash then
    return jsonb_build_object(
      'outcome', 'replayed', 'readingId', v_reading.id, 'status', v_reading.status);
  elsif v_reading.id is not null then
    return jsonb_build_object('outcome', 'conflict');
  end if;

  if (select count(*) from public.coach_readings
      where user_id = p_user_id and status in ('pending', 'processing')) >= p_max_open then
    return jsonb_build_object('outcome', 'over_limit');
  end if;

  begin
    insert into public.coach_readings (id, user_id, reading_type, agent_id, depth, style, language,
      accepted_order, registry_hash, idempotency_key, order_hash, status, fair_tag, created_at,
      updated_at, due_at, offered_at, deadline_at, last_seq)
    values (gen_random_uuid(), p_user_id, p_order ->> 'agentId', p_order ->> 'agentId',
      p_order ->> 'depth', p_order ->> 'style', p_order ->> 'language',
      p_order, p_registry_hash, p_key, p_order_hash, 'pending',
      ck.next_fair_tag(p_user_id, p_order ->> 'agentId'), v_now,
      v_now, v_due_at, v_now, ck.after_ms(v_due_at, p_deadline_ms), jsonb_array_length(p_events))
    returning * into v_reading;
  exception when foreign_key_violation then
    return jsonb_build_object('outcome', 'unknown_user');
  end;
  perform ck.append_events(v_reading.id, 0, p_events);

  return ck.offer(v_reading) || jsonb_build_object('outcome', 'accepted', 'delayMs',
    ceil(extract(epoch from v_due_at - v_now) * 1000)::bigint);
end $$;

revoke execute on function public.accept_reading from public, anon, authenticated;
grant execute on function public.accept_reading to service_role;
