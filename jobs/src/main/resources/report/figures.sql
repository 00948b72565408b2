-- Metrics of the catalogue with the sentence of their best claim: the best attested of each
-- indicator, and of each region its last periods.
with placed as (
  select *,
         row_number() over (
           partition by indicator, region_name, measure
           order by period desc, sources desc, metric_id) as recency,
         count(*) over (partition by indicator) as weight
  from metrics
  where indicator is not null and region_name is not null and period is not null
),
chosen as (
  select *,
         row_number() over (
           partition by indicator
           order by sources desc, if(measure = 'level', 0, 1), period desc, metric_id) as place
  from placed
  where recency <= 8
)
select m.indicator, m.indicator_text, m.region_name, m.period, m.measure, m.basis, m.status,
       m.value, m.unit, m.growth_yoy, m.claims, m.sources, m.agrees, c.number_text, c.evidence,
       a.title, c.doc_name, a.published
from chosen m
join claims c on c.claim_id = m.best_claim_id
left join articles a on a.article_id = c.article_id
where m.place <= 24
order by m.weight desc, m.indicator, m.region_name, m.measure, m.period desc, m.metric_id
limit 400
