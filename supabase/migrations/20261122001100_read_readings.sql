-- How readings are read: as jsonb, so that every host writes instants the same way.

-- Orders that the agent's queue takes before this one; null when it is not waiting.
create function ck.queue_position(p_reading public.coach_readings) returns integer
language sql stable set search_path = '' as $$
  select case when p_reading.status = 'pending' then (
    select count(*)::integer from public.coach_readings r
    where r.agent_id = p_reading.agent_id and r.status = 'pending'
      and r.due_at <= greatest(now(), p_reading.due_at)
      and (r.fair_tag, r.created_at, r.id)
        < (p_reading.fair_tag, p_reading.created_at, p_reading.id))
  end
$$;

create function ck.reading_summary(p_reading public.coach_readings) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object(
    'id', p_reading.id, 'userId', p_reading.user_id, 'agentId', p_reading.agent_id,
    'status', p_reading.status, 'depth', p_reading.depth, 'style', p_reading.style,
    'language', p_reading.language, 'attempts', p_reading.attempts,
    'failureCode', p_reading.failure_code, 'lastSeq', p_reading.last_seq,
    'costMicros', p_reading.cost_micros, 'calls', p_reading.calls,
    'inputTokens', p_reading.input_tokens, 'outputTokens', p_reading.output_tokens,
    'receiptHash', p_reading.receipt_hash, 'dueAt', ck.iso(p_reading.due_at),
    'createdAt', ck.iso(coalesce(p_reading.created_at, p_reading.updated_at)),
    'updatedAt', ck.iso(p_reading.updated_at), 'queuePosition', ck.queue_position(p_reading))
$$;

-- One reading, null when it is missing or somebody else's. p_user_id null: anybody's.
create function public.find_reading(p_id uuid, p_user_id uuid) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select ck.reading_summary(r) || jsonb_build_object('content', r.content)
  from public.coach_readings r
  where r.id = p_id and (p_user_id is null or r.user_id = p_user_id)
$$;

-- A person's readings, newest first, without their text. The page behind (p_before_at, p_before_id).
create function public.list_readings(
  p_user_id uuid, p_limit integer, p_before_at timestamptz, p_before_id uuid
) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select coalesce(jsonb_agg(ck.reading_summary(r) order by r.created_at desc, r.id desc), '[]')
  from (
    select * from public.coach_readings
    where user_id = p_user_id
      and (p_before_at is null or (created_at, id) < (p_before_at, p_before_id))
    order by created_at desc, id desc limit p_limit
  ) r
$$;

-- A page of a log. `over`: nothing follows lastSeq, because the reading has ended or is gone.
create function public.read_events(p_id uuid, p_after integer, p_limit integer) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select coalesce((
    select jsonb_build_object(
      'lastSeq', r.last_seq,
      'over', r.status in ('completed', 'failed', 'cancelled'),
      'events', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'seq', e.seq, 'at', ck.iso(e.at), 'event', e.event) order by e.seq), '[]')
        from (
          select * from public.reading_events
          where reading_id = p_id and seq > p_after order by seq limit p_limit
        ) e))
    from public.coach_readings r where r.id = p_id
  ), '{"lastSeq": 0, "over": true, "events": []}')
$$;

create function ck.ms_since(p_at timestamptz) returns bigint
language sql stable set search_path = '' as $$
  select case when p_at is not null
    then greatest(0, extract(epoch from clock_timestamp() - p_at) * 1000)::bigint end
$$;

-- What waits and who serves: the source of health.
create function public.queue_state() returns jsonb
language sql stable security invoker set search_path = '' as $$
  select jsonb_build_object(
    'agents', (
      select coalesce(jsonb_agg(to_jsonb(a) order by a."agentId"), '[]') from (
        select agent_id as "agentId",
          count(*) filter (where status = 'pending' and due_at <= now()) as "waiting",
          count(*) filter (where status = 'pending' and due_at > now()) as "later",
          count(*) filter (where status = 'processing') as "processing",
          ck.ms_since(min(due_at) filter (where status = 'pending' and due_at <= now()))
            as "longestWaitMs"
        from public.coach_readings where status in ('pending', 'processing') group by agent_id
      ) a),
    'workers', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'workerId', worker_id, 'agents', agents,
        'seenMsAgo', ck.ms_since(seen_at), 'lastClaimMsAgo', ck.ms_since(last_claim_at))
        order by worker_id), '[]')
      from public.workers))
$$;

revoke execute on all functions in schema ck from public, anon, authenticated;
grant execute on all functions in schema ck to service_role;
revoke execute on function public.find_reading, public.list_readings, public.read_events,
  public.queue_state from public, anon, authenticated;
grant execute on function public.find_reading, public.list_readings, public.read_events,
  public.queue_state to service_role;
