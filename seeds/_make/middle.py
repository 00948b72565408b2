"""Files of 2015 to 2018: pages, traditional script, damaged bytes."""

import damage
import layout
import office
from plan import Output, see, utf8
from shelf import OLD_FORMS


def files(s):
    one = s.one
    coffee, road = one("2015-xh-coffee"), one("2015-xh-road")
    ai, lift, window = one("2018-xh-ai"), one("2018-xh-lift"), one("2018-xh-window")
    return [
        s.plain("bulletins/2015-work-report-digest.txt", "2015-report", encoding="gb18030", shows="GB18030 text", damage=("gb18030",)),
        s.page("newspaper/2015-10-19-west-bund-p2.txt", layout.furniture("徐汇区西岸周讯", coffee, 2),
               ["04 龙华庙会这样逛最省力\n06 桂花开了 六条观花小路", layout.page_article(coffee, 17, caption_at=2), layout.page_article(road, 17)],
               [see(coffee, source=None, captions=coffee.captions), see(road, 1, source=None)],
               "newspaper page: two articles, teasers, kicker, caption", ("teasers", "kicker", "captions", "page")),
        s.feed("feeds/2014-2015.jsonl", "2014-sn-poverty", "2014-nev", "2015-sc-poor", "2015-zj-belt", "2015-fdi-h1", "2015-ftz", "2014-hb-poor",
               variant="p", shows="feed with paragraph tags in its text"),
        traditional(s, "web/2015-guiyang-cool-air-big5.txt", "2015-gz-data", "big5", "traditional text in Big5", ("big5", "traditional")),
        s.plain("newspaper/2015-09-21-machines-for-people.txt", "2015-gd-robot", shows="NBSP, zero-width characters and soft hyphens",
                damage=("invisible",), change=damage.invisible),
        traditional(s, "web/2016-four-to-one.txt", "2016-go", "utf-8", "traditional text in UTF-8", ("traditional",)),
        s.web("web/2016-city-brain.html", "2016-zj-brain", "钱塘观察网", 2047, ["义乌夜市的第二块招牌"], bare=True,
              shows="web page whose date stands only in its text"),
        s.plain("newspaper/2016-03-17-needle.txt", "2016-sc-jobs", "tail", shows="private-use bullets and replacement characters of a typesetter",
                damage=("private-use", "replacement"), change=damage.typesetter),
        s.feed("feeds/2016-2017.jsonl.gz", "2016-nev", "2016-sh-rd", "2016-rail", "2016-ah-flood", "2016-ftz", "2017-zj-once", "2017-belt", "2017-ah-poor", "2017-ai-firms", variant="br",
               shows="gzip of a feed, paragraphs by line-break tags"),
        Output("bulletins/2017-two-columns.pdf", "PDF of a page in two columns by Chromium, two articles", ("page",),
               lambda: early_columns([one("2017-fdi"), one("2017-report")]),
               [see(one("2017-fdi")), see(one("2017-report"), 1)], True),
        readings(s, "web/2017-ai-roadmap.txt", "2017-ai-plan"),
        s.shift("web/2017-negative-list.txt", "2017-negative-list", "開放網", "byte-shifted GBK with readings"),
        s.plain("newspaper/2017-04-17-roxburgh-rose.txt.gz", "2017-gz-poor", "tail", "gbk", "gzip of GBK text", ("gbk",)),
        bad_line(s),
        s.page("newspaper/2018-09-24-west-bund-p1.txt", layout.furniture("徐汇区西岸周讯", ai, 1),
               ["03 中秋夜的龙华塔\n05 老书店的最后一盏灯", layout.page_article(ai, 16, "□ {}", 9, caption_at=2),
                layout.page_article(lift, 16, "■ {}", 9), layout.page_article(window, 16, "本报{}", source=True)],
               [see(ai, source=None, captions=ai.captions), see(lift, 1, source=None), see(window, 2)],
               "newspaper page: three articles, teasers, split headlines, caption", ("teasers", "kicker", "captions", "page")),
        s.plain("web/2018-five-years.txt", "2018-sc-poor", shows="double-encoded UTF-8: read as CP1252 and written again",
                damage=("double-encoded",), change=lambda t: utf8(damage.double_encoded(t))),
        s.page("newspaper/2018-05-07-changan-train.txt", layout.furniture("陕西秦岭日知", one("2018-sn-rail"), 4),
               [layout.page_article(one("2018-sn-rail"), 13, "□ 本报{}", vertical=True)], [see(one("2018-sn-rail"), source=None)],
               "narrow column, vertical headline at its end", ("vertical",)),
    ]


def early_columns(articles):
    import early

    return early.two_columns(articles, "中国开放周报合订本　2017年第一季度")


def traditional(s, path, key, charset, shows, kinds):
    a, (kicker, title, paragraphs) = s.one(key), s.traditional(key)
    text = "\n\n".join([title, f"{a.long_date()}　來源：{a.source.translate(OLD_FORMS)}", *paragraphs]) + "\n"
    return Output(path, shows, kinds, lambda: text.encode(charset), [see(a, script="traditional", kicker=None, bylines=[])])


def readings(s, path, key):
    a, (_, title, paragraphs) = s.one(key), s.traditional(key)
    lines = [damage.readings(x, s.readings) for x in [title, *paragraphs]]
    text = "\n".join([lines[0], a.date, *lines[1:], f"（來源：{a.source.translate(OLD_FORMS)}）"]) + "\n"
    return Output(path, "readings in brackets after traditional characters", ("readings", "traditional"), lambda: utf8(text),
                  [see(a, script="traditional", bylines=[])])


def bad_line(s):
    keys = ["2018-fdi", "2018-gd-trade", "2018-nev", "2018-ciie", "2018-ai-court"]
    lines = [layout.record(s.one(k)) for k in keys]
    lines.insert(2, '{"id": "2018-broken", "title": "半截记录", "date": "2018-0')
    return Output("feeds/2018-wire.jsonl", "feed with one broken line: that line alone is refused", ("bad record",),
                  lambda: utf8("\n".join(lines) + "\n"), s.items(*keys), refused=[("feeds/2018-wire.jsonl", "bad record", 1)])
