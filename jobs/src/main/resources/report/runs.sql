-- Published runs, newest first.
select run_id, started, finished, as_of, documents, documents_new, documents_gone, refused,
       code_version
from runs
where status = 'done'
order by run_id desc
limit 30
