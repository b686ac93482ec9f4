-- A reading that is not due yet (one ordered for later, or one that waits for its next attempt)
-- stands in no queue, so it has no place in one.

-- Due orders that the agent's queue takes before this one; null when it is not waiting or not due.
create or replace function ck.queue_position(p_reading public.coach_readings) returns integer
language sql stable set search_path = '' as $$
  select case when p_reading.status = 'pending' and p_reading.due_at <= now() then (
    select count(*)::integer from public.coach_readings r
    where r.agent_id = p_reading.agent_id and r.status = 'pending' and r.due_at <= now()
      and (r.fair_tag, r.created_at, r.id)
        < (p_reading.fair_tag, p_reading.created_at, p_reading.id))
  end
$$;
