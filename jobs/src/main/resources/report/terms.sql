-- Terms that rose, in all of their years. The example is an article of the year that rose whose
-- title holds the term, else whose body does; letters are compared, so 印度 may show 印度尼西亚.
with risen as (
  select year, term,
         row_number() over (partition by year order by effect_floor desc, term) as place
  from term_stats
  where emerging
),
shown as (select year, term from risen where place <= 12),
found as (
  select s.year, s.term, a.title, a.doc_name, a.published,
         substring(a.body, greatest(1, instr(a.body, s.term) - 30), 110) as text,
         row_number() over (
           partition by s.year, s.term
           order by if(contains(a.title, s.term), 0, 1), a.published, a.article_id) as place
  from articles a
  join shown s on a.year = s.year and (contains(a.title, s.term) or contains(a.body, s.term))
  where a.duplicate_of is null
)
select t.term, t.year, t.df, t.articles, t.per_million, t.log_likelihood, t.effect_size, t.effect_floor, t.burst,
       t.first_year, s.term is not null as emerging, t.flags, f.title, f.doc_name, f.published,
       f.text
from term_stats t
join (select distinct term from shown) w on w.term = t.term
left join shown s on s.year = t.year and s.term = t.term
left join found f on f.year = t.year and f.term = t.term and f.place = 1
order by t.year desc, t.effect_floor desc, t.term
limit 4000
