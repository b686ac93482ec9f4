-- Pages of several logs in one call, in the order of p_reads: [{readingId, after, limit}]. Whoever
-- watches many readings reads what has grown together.
create function public.read_logs(p_reads jsonb) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select coalesce(jsonb_agg(
    public.read_events(
      (r.item ->> 'readingId')::uuid, (r.item ->> 'after')::integer, (r.item ->> 'limit')::integer)
    order by r.n), '[]')
  from jsonb_array_elements(p_reads) with ordinality as r (item, n)
$$;

revoke execute on function public.read_logs from public, anon, authenticated;
grant execute on function public.read_logs to service_role;
