-- Topics with their years, the largest first.
with largest as (
  select topic_id, label, transform(slice(terms, 1, 10), t -> t.term) as terms, coherence, articles,
         parents, born_run, status, reason
  from topics
  order by articles desc, topic_id
  limit 80
)
select t.*, y.year, y.articles as year_articles, y.share, y.change, a.title, a.doc_name
from largest t
left join topic_years y on y.topic_id = t.topic_id
left join articles a on a.article_id = y.example_article_id
order by t.articles desc, t.topic_id, y.year
