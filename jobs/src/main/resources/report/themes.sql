-- Themes by year, over all regions and for the regions that speak of them most.
with busy as (
  select theme, region_name,
         row_number() over (partition by theme order by sum(sentences) desc, region_name) as place
  from theme_years
  where region_name not in ('全部', '不明')
  group by theme, region_name
)
select t.theme, t.year, t.region_name, t.articles, t.sentences, t.corpus_articles, t.share,
       t.share_low, t.share_high, t.per_million, t.change, t.change_low, t.change_high, t.flags
from theme_years t
left join busy b on b.theme = t.theme and b.region_name = t.region_name
where t.region_name = '全部' or b.place <= 12
order by t.theme, t.region_name, t.year
limit 5000
