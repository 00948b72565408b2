-- Conflicts with the claims that take part in them.
with shown as (
  select *, posexplode(claim_ids) as (place, claim_id)
  from (select * from conflicts order by kind, conflict_id limit 60)
)
select f.conflict_id, f.kind, coalesce(f.indicator_text, c.indicator_text) as indicator_text,
       f.region_name, f.period, f.expected, f.found, f.reason, c.unit, c.number_text, c.evidence,
       c.doc_name
from shown f
join claims c on c.claim_id = f.claim_id
where f.place < 5
order by f.kind, f.conflict_id, f.place
