"""Files of 2023 to 2026: large models arrive, foreign capital falls back, a five-year plan ends."""

import damage
import layout
import later
import office
from plan import Output, see, utf8
from shelf import tail


def files(s):
    one = s.one
    mosu, food, rain = one("2023-xh-mosu"), one("2023-xh-food"), one("2023-xh-rain")
    fdi, talk, bridge = one("2024-xh-fdi"), one("2024-xh-talk"), one("2024-xh-bridge")
    agent, stage, award = one("2025-xh-agent"), one("2025-xh-stage"), one("2025-xh-award")
    return [
        s.feed("feeds/2023-wire.jsonl", "2023-fdi", "2023-rules", "2023-nev", "2023-new-force", "2023-sc-games", "2023-fdi-8m", "2023-hb-chip"),
        s.shift("web/2023-the-machine-that-chats.txt", "2023-chat", "開放網", "byte-shifted GBK with readings"),
        s.page("newspaper/2023-10-09-west-bund-p1.txt", layout.furniture("徐汇区西岸周讯", mosu, 1),
               ["02 秋蟹上市 先看横行的方向\n04 社区运动会报名", layout.page_article(mosu, 17, caption_at=3),
                layout.page_article(food, 17, "■ {}"), layout.page_article(rain, 17, "本报{}", vertical=True)],
               [see(mosu, source=None, captions=mosu.captions), see(food, 1, source=None), see(rain, 2, source=None)],
               "newspaper page: three articles, the last with a vertical headline", ("teasers", "kicker", "captions", "vertical", "page")),
        s.web("web/2023-mosu-space.html", "2023-xh-mosu", "西岸周讯网", 5170, ["近三百家大模型企业挤在一条江边"],
              shows="the same article as on the newspaper page of 9 October 2023", damage=("inside page",)),
        Output("web/2023-ten-years-of-rail.pdf", "PDF of a web page printed by Chromium", ("boilerplate",),
               lambda: office.print_page(layout.web(one("2023-belt"), "开放周报网", 2311, ["中欧班列也卖车"], ())), [see(one("2023-belt"))], True),
        s.feed("feeds/2024-wire.jsonl", "2024-fdi", "2024-provinces", "2024-gd-fly", "2024-xh-llm", "2024-js-trade-in", "2024-nev", "2024-ah-model", "2024-fdi-10m",
               "2024-zj-county", variant="br", shows="feed, paragraphs by line-break tags"),
        s.page("newspaper/2024-01-15-west-bund-p1.txt", layout.furniture("徐汇区西岸周讯", fdi, 1), [layout.page_article(fdi, 17, "本报{}")],
               [see(fdi, source=None)], "clean twin, as a newspaper column, of 2024-4847-signs.txt", ("kicker", "twin")),
        s.shift("web/2024-4847-signs.txt", "2024-xh-fdi", "轉載", "byte-shifted repost of a newspaper article"),
        s.page("newspaper/2024-05-27-west-bund-p2.txt", layout.furniture("徐汇区西岸周讯", talk, 2),
               [layout.page_article(talk, 17), layout.page_article(bridge, 17, source=True)], [see(talk, source=None), see(bridge, 1)],
               "newspaper page: an interview and a feature", ("kicker", "page")),
        later.near(s, "web/2024-twenty-languages.txt", "2024-zj-county", "义乌生活号", drop=1, title="义乌老板娘会说二十种语言了", dated=False),
        s.feed("feeds/2025-wire.jsonl.gz", "2025-fdi", "2025-sh", "2025-provinces", "2025-income", "2025-hb-card", "2025-sc-panda", "2025-js-su",
               "2025-gd-robot", "2025-tradein",
               shows="gzip of a feed"),
        s.web("web/2025-six-dragons.html", "2025-zj-six", "钱塘观察网", 9911, ["义乌老板娘的二十种语言"]),
        s.page("newspaper/2025-02-17-west-bund-p1.txt", layout.furniture("徐汇区西岸周讯", award, 1), ["03 元宵灯会交通提示", layout.page_article(award, 16, title_width=10)],
               [see(award, source=None)], "newspaper column with kicker, split headline and teaser", ("teasers", "kicker")),
        s.page("newspaper/2025-07-28-west-bund-p1.txt", layout.furniture("徐汇区西岸周讯", agent, 1),
               [layout.page_article(agent, 17, title_width=9), layout.page_article(stage, 17, "■ {}", 9)], [see(agent, source=None), see(stage, 1, source=None)],
               "newspaper page: two articles", ("kicker", "page")),
        s.feed("feeds/work-reports.jsonl.gz", "2016-report", "2018-report", "2019-report", "2020-report", "2022-report", "2023-report",
               "2024-report", "2025-report", "2026-report", shows="gzip of a feed: one work report digest a year"),
        s.archive("archives/2021-2025.zip", [
            ("2021/hubei-reopened.txt", "2021-hb-year", layout.plain), ("2021/guangdong-research.md", "2021-gd-rd", layout.markdown),
            ("2021/sichuan-88.txt", "2021-sc-rural", tail), ("2021/taicang.txt", "2021-js-town", layout.plain),
            ("2021/ice-lolly.txt", "2021-vaccine", layout.plain), ("2022/tuanzhang.txt", "2022-xh-buy", layout.plain),
            ("2024/guiyang-compute.txt", "2024-gz-compute", layout.plain),
            ("2024/xian-car-train.html", "2024-sn-rail", lambda a: layout.web(a, "秦岭日知网", 700, [], ())),
            ("2025/luochuan.txt", "2025-sn-apple", tail), ("2025/hefei-wuhu.md", "2025-ah-car", layout.markdown)],
            "zip with folders of texts, Markdown and a web page"),
        s.feed("feeds/2026-provinces.jsonl", "2026-gd", "2026-zj", "2026-hb", "2026-sn", "2026-ah", "2026-gz"),
        s.office_file("bulletins/2026-four-provinces.docx", ["2026-hn", "2026-fj", "2026-sd", "2026-hunan"], "Word file of four short bulletins"),
        s.plain("newspaper/2026-01-12-giraffe.txt", "2026-xh", shows="plain text, as clean as it comes"),
    ]
