-- The agents and prompts an order was accepted with; written at start by every process.
create function public.store_snapshot(p_hash text, p_content jsonb) returns jsonb
language plpgsql security invoker set search_path = '' as $$
begin
  insert into public.registry_snapshots (hash, content) values (p_hash, p_content)
  on conflict (hash) do nothing;
  return jsonb_build_object('outcome', case when found then 'stored' else 'known' end);
end $$;

create function public.load_snapshot(p_hash text) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select content from public.registry_snapshots where hash = p_hash
$$;

create function ck.service_key_json(p_key public.service_keys) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object('id', p_key.id, 'name', p_key.name, 'scopes', to_jsonb(p_key.scopes),
    'createdAt', ck.iso(p_key.created_at), 'revokedAt', ck.iso(p_key.revoked_at))
$$;

create function public.create_service_key(p_key_hash text, p_name text, p_scopes text[])
returns jsonb
language plpgsql security invoker set search_path = '' as $$
declare
  v_key public.service_keys;
begin
  insert into public.service_keys (key_hash, name, scopes) values (p_key_hash, p_name, p_scopes)
  on conflict (key_hash) do nothing
  returning * into v_key;
  if v_key.id is null then
    return jsonb_build_object('outcome', 'known');
  end if;
  return ck.service_key_json(v_key) || jsonb_build_object('outcome', 'created');
end $$;

-- Null when there is no such key, or it is revoked.
create function public.find_service_key(p_key_hash text) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select ck.service_key_json(k) from public.service_keys k
  where k.key_hash = p_key_hash and k.revoked_at is null
$$;

create function public.list_service_keys() returns jsonb
language sql stable security invoker set search_path = '' as $$
  select coalesce(jsonb_agg(ck.service_key_json(k) order by k.created_at, k.id), '[]')
  from public.service_keys k
$$;

create function public.revoke_service_key(p_id uuid) returns jsonb
language plpgsql security invoker set search_path = '' as $$
begin
  update public.service_keys set revoked_at = coalesce(revoked_at, clock_timestamp())
  where id = p_id;
  return jsonb_build_object('outcome', case when found then 'revoked' else 'not_found' end);
end $$;

revoke execute on function ck.service_key_json from public, anon, authenticated;
grant execute on function ck.service_key_json to service_role;
revoke execute on function public.store_snapshot, public.load_snapshot, public.create_service_key,
  public.find_service_key, public.list_service_keys, public.revoke_service_key
  from public, anon, authenticated;
grant execute on function public.store_snapshot, public.load_snapshot, public.create_service_key,
  public.find_service_key, public.list_service_keys, public.revoke_service_key to service_role;
