-- What a receipt is made of and tested against.

-- Of a repair: {section, sentences}, the sentences that it puts right as they were written. What its
-- answer numbers are these. Null for calls of before.
alter table public.model_calls add column if not exists repairs jsonb;

-- As before, with what is repaired. The old arguments are enough.
drop function public.begin_call(uuid, uuid, integer, text, text, text, bigint, bigint);
create function public.begin_call(
  p_call_id uuid, p_id uuid, p_epoch integer, p_purpose text, p_provider text, p_model text,
  p_reserve_micros bigint, p_ceiling_micros bigint, p_repairs jsonb default null
) returns jsonb
language plpgsql security invoker set search_path = '' as $$
declare
  v_reading public.coach_readings;
begin
  select * into v_reading from public.coach_readings where id = p_id for update;
  if v_reading.id is null or v_reading.status <> 'processing' or v_reading.epoch <> p_epoch then
    return jsonb_build_object('outcome', 'lost');
  elsif exists (select from public.model_calls where id = p_call_id) then
    return jsonb_build_object('outcome', 'ok');
  elsif v_reading.cost_micros + v_reading.reserved_micros + p_reserve_micros > p_ceiling_micros then
    return jsonb_build_object('outcome', 'over_ceiling');
  end if;
  insert into public.model_calls
    (id, reading_id, epoch, purpose, repairs, provider, model, reserve_micros, began_at)
  values (p_call_id, p_id, p_epoch, p_purpose, p_repairs, p_provider, p_model, p_reserve_micros,
    clock_timestamp());
  update public.coach_readings set reserved_micros = reserved_micros + p_reserve_micros
  where id = p_id;
  return jsonb_build_object('outcome', 'ok');
end $$;

create function ck.call_json(p_call public.model_calls) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object(
    'id', p_call.id, 'epoch', p_call.epoch, 'purpose', p_call.purpose, 'provider', p_call.provider,
    'model', p_call.model, 'state', p_call.state, 'result', p_call.result,
    'reserveMicros', p_call.reserve_micros, 'costMicros', p_call.cost_micros,
    'inputTokens', p_call.input_tokens, 'outputTokens', p_call.output_tokens,
    'settledAt', ck.iso(p_call.settled_at))
$$;

-- The calls of a reading in the order in which they were begun, each with its answer's SHA-256.
create function public.receipt_calls(p_id uuid) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select coalesce(jsonb_agg(ck.call_json(c) || jsonb_build_object(
      'answerHash', encode(sha256(convert_to(c.answer, 'UTF8')), 'hex'))
    order by c.began_at, c.id), '[]')
  from public.model_calls c where c.reading_id = p_id
$$;

-- The receipt as it was stored; whose reading it is must be checked before.
create function public.read_receipt(p_id uuid) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select receipt from public.coach_readings where id = p_id
$$;

-- All that a receipt speaks of, but for the log; null when there is no such reading. It holds the
-- order, and with it birth data and context: for operators.
create function public.read_proof(p_id uuid) returns jsonb
language sql stable security invoker set search_path = '' as $$
  select jsonb_build_object(
    'reading', ck.reading_summary(r), 'order', r.accepted_order, 'registryHash', r.registry_hash,
    'markdown', r.content, 'sections', r.sections, 'receipt', r.receipt,
    'calls', (
      select coalesce(jsonb_agg(ck.call_json(c)
          || jsonb_build_object('answer', c.answer, 'repairs', c.repairs)
        order by c.began_at, c.id), '[]')
      from public.model_calls c where c.reading_id = r.id))
  from public.coach_readings r where r.id = p_id
$$;

revoke execute on function ck.call_json from public, anon, authenticated;
grant execute on function ck.call_json to service_role;
revoke execute on function public.begin_call, public.receipt_calls, public.read_receipt,
  public.read_proof from public, anon, authenticated;
grant execute on function public.begin_call, public.receipt_calls, public.read_receipt,
  public.read_proof to service_role;
