"""Files of 2019 to 2022: continuations over pages, mixed charsets, twins and near-duplicates."""

import damage
import layout
import office
from plan import Output, see, utf8
from shelf import marked


def files(s):
    one = s.one
    return [
        reprinted(s),
        *continued(s),
        mixed(s, "web/2019-scan-each-step.txt", "2019-sc-poor"),
        s.archive("archives/2019-provinces.zip", [
            ("guizhou-188.html", "2019-gz-move", lambda a: layout.web(a, "黔山在线", 1500, [], ())),
            ("zhejiang-g60.txt", "2019-zj-g60", lambda a: layout.plain(a).encode("gb18030"))], "zip of a web page and a GB18030 text", ("gb18030",)),
        s.feed("feeds/2020-wire.jsonl.gz", "2020-rules", "2020-poverty", "2020-hb-ward", "2020-sh-rework", "2020-ai-ct", "2020-js-rail", "2020-sh-fdi-q1", "2020-sc-cliff", "2020-hainan", "2020-fdi-h1",
               shows="gzip of a feed"),
        s.web("web/2020-hefei-signing.html", "2020-ah-ai", "江淮纪事网", 1210, ["安徽经济总量首破3万亿元"], "gbk",
              shows="web page declared and written in GBK", damage=("gbk",)),
        s.feed("feeds/2021-wire.jsonl", "2021-fdi", "2021-sh-fdi", "2021-sh-fdi-slip", "2021-nev", "2021-js",
               shows="feed whose second and third records state different figures for one thing", damage=("conflict",)),
        s.plain("bulletins/2021-work-report-digest.txt", "2021-report", encoding="utf-16", shows="UTF-16 with byte order mark", damage=("utf-16",)),
        s.web("web/2021-one-tenth-digital.html", "2021-zj-digital", "钱塘观察网", 1733, ["红绿灯学会了看人下菜"], shows="clean twin of 2021-one-tenth-repost.txt",
              damage=("twin",)),
        s.shift("web/2021-one-tenth-repost.txt", "2021-zj-digital", "轉載", "byte-shifted repost of a clean page"),
        s.feed("feeds/2022-wire.jsonl", "2022-fdi", "2022-sh-fdi", "2022-ftz", "2022-js-fdi", "2022-ev-gd", "2022-gd", "2022-js-fdi-5m",
               "2022-sh-hq", "2022-zj", "2022-ah", "2022-hb", "2022-sn", "2022-xh-ai", "2022-gd-base",
               shows="feed; the growth of record 2022-js-fdi does not fit the level of record 2021-js", damage=("conflict",)),
        near(s, "newspaper/2022-07-22-zhejiang-decade.txt", "2022-zj", "江苏苏南晨笺", drop=1, lead="本报综合消息：", title="十年翻番 再谈共富"),
    ]


def continued(s):
    """An article that begins on page 1 and ends on page 3, each page with another article."""
    ai, sort, plan = s.one("2019-xh-ai"), s.one("2019-xh-sort"), s.one("2019-xh-plan")
    paragraphs = [p for p in ai.paragraphs if "下转" not in p]
    first, rest = paragraphs[:2], paragraphs[2:]
    head = [ai.kicker, ai.title, f"□ {ai.byline}", *(damage.columns([damage.spaces(p)], 17) for p in first), "（下转第 3 版）"]
    tail_part = "\n\n".join(damage.columns([damage.spaces(p)], 17) for p in ["（上接第 1 版）" + rest[0], *rest[1:]]) + f"\n\n（来源：{ai.source}）"
    return [
        s.page("newspaper/2019-09-02-west-bund-p1.txt", layout.furniture("徐汇区西岸周讯", ai, 1),
               ["02 开学第一周 校门口的护学岗", "\n\n".join(head), layout.page_article(sort, 17, caption_at=1)],
               [see(ai, key="2019-xh-ai#1", source=None, body="\n".join(first)), see(sort, 1, source=None, captions=sort.captions)],
               "newspaper page: an article that goes on overleaf (下转), one with a caption", ("continuation", "captions", "teasers", "page")),
        s.page("newspaper/2019-09-02-west-bund-p3.txt", layout.furniture("徐汇区西岸周讯", plan, 3),
               [layout.page_article(plan, 17), tail_part],
               [see(plan, source=None), see(ai, 1, key="2019-xh-ai#2", title=None, kicker=None, source=None, bylines=[],
                                            continued_from="上接第1版", body="\n".join(rest))],
               "newspaper page: one article, and the end of one from page 1 (上接)", ("continuation", "page")),
    ]


def reprinted(s):
    """A feed with escaped markup; its last record reprints another under another source, less its last paragraph."""
    keys = ["2019-fdi", "2019-js-gdp", "2019-ah-gdp", "2019-sh-q1", "2019-belt", "2019-gd-fdi", "2019-lingang"]
    a = s.one("2019-gd-fdi")
    changes = {"id": "2019-gd-reprint", "title": "快讯：" + a.title, "source": "广东岭南快讯", "url": "https://example.org/lnkx/7729.html"}
    lines = [layout.record(s.one(k), marked(s.one(k), "escaped")) for k in keys] + [layout.record(a, "\n".join(a.paragraphs[:-1]), **changes)]
    copy = see(a, key=a.key + "#near", doc_name="2019-gd-reprint", title=changes["title"], source="广东岭南快讯", kicker=None, bylines=[],
               body="\n".join(a.paragraphs[:-1]))
    return Output("feeds/2019-wire.jsonl", "feed with escaped markup; its last record reprints another", ("near-duplicate",),
                  lambda: utf8("\n".join(lines) + "\n"), [*s.items(*keys), copy])


def mixed(s, path, key):
    """Two charsets in one file: the head was written in UTF-8, the rest pasted in GBK."""
    a = s.one(key)
    head = f"{a.title}\n{a.long_date()}  来源：{a.source}\n{a.byline}\n\n".encode("utf-8")
    rest = ("\n\n".join(a.paragraphs) + "\n").encode("gbk")
    return Output(path, "two charsets in one file: UTF-8 head, GBK body", ("mixed-charset",), lambda: head + rest, [see(a)])


def near(s, path, key, source, drop, title, lead="", dated=True):
    """A reprint: another source, another title, a lead more or a paragraph less; undated ones have no published."""
    a = s.one(key)
    paragraphs = a.paragraphs[: len(a.paragraphs) - drop]
    paragraphs = [lead + paragraphs[0], *paragraphs[1:]]
    text = "\n".join([title, "", (f"{a.long_date()}  " if dated else "") + f"来源：{source}", "", *paragraphs]) + "\n"
    seen = see(a, key=key + "#near", title=title, kicker=None, source=source, bylines=[], published=a.date if dated else None, body="\n".join(paragraphs))
    return Output(path, "near-duplicate: a reprint by another source", ("near-duplicate",), lambda: utf8(text), [seen])
