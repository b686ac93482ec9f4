-- A reading's only open call puts sentences right: then it is being repaired. While its text is still
-- being written, a repair beside it is not worth a word.
create function ck.is_repairing(p_reading public.coach_readings) returns boolean
language sql stable set search_path = '' as $$
  select p_reading.status = 'processing' and coalesce((
    select bool_and(c.purpose = 'repair') from public.model_calls c
    where c.reading_id = p_reading.id and c.epoch = p_reading.epoch and c.state = 'open'), false)
$$;
revoke execute on function ck.is_repairing from public, anon, authenticated;
grant execute on function ck.is_repairing to service_role;

create or replace function public.find_reading(p_id uuid, p_user_id uuid) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select ck.reading_summary(r)
    || jsonb_build_object('content', r.content, 'repairing', ck.is_repairing(r))
  from public.coach_readings r
  where r.id = p_id and (p_user_id is null or r.user_id = p_user_id)
$$;
