-- Sentences behind the themes: the two clearest of a year, the clearest of a region's last year.
with ranked as (
  select m.theme, m.article_id, m.sentence_no, m.terms, a.year, a.published, a.doc_name,
         coalesce(a.title, '') as title, coalesce(a.region_name, '不明') as region_name,
         row_number() over (
           partition by m.theme, a.year
           order by m.score desc, size(m.terms) desc, m.article_id, m.sentence_no) as rank_in_year,
         row_number() over (
           partition by m.theme, a.region_name
           order by a.year desc, m.score desc, size(m.terms) desc, m.article_id, m.sentence_no)
           as rank_in_region
  from theme_mentions m
  join articles a on a.article_id = m.article_id
  where a.duplicate_of is null and a.year is not null
)
select r.theme, r.year, r.region_name, r.title, r.doc_name, r.published, s.text, r.terms,
       r.rank_in_year, r.rank_in_region
from sentences s
join (select * from ranked where rank_in_year <= 2 or rank_in_region = 1) r
  on r.article_id = s.article_id and r.sentence_no = s.sentence_no
order by r.theme, r.year desc, r.rank_in_year, r.rank_in_region, r.article_id, r.sentence_no
limit 1500
