-- Rows by table and key, all in one job.
select 'articles' as table, coalesce(cast(year as string), '') as key, count(*) as rows
from articles where duplicate_of is null group by year
union all select 'documents', status, count(*) from documents group by status
union all select 'repairs', kind, count(*) from repairs group by kind
union all select 'duplicates', '', count(*) from duplicates having count(*) > 0
union all select 'sentences', '', count(*) from sentences having count(*) > 0
union all select 'claims', measure, count(*) from claims group by measure
union all select 'metrics', if(agrees, 'agree', 'differ'), count(*) from metrics group by agrees
union all select 'conflicts', kind, count(*) from conflicts group by kind
union all select 'quarantine', reason, count(*) from quarantine group by reason
order by table, key
