"""How presses lay text out: plain files, newspaper pages, web pages, feeds. Text in, text out."""

import html
import json

import damage

DISTRICT = "上海市徐汇区"
"""Its weekly prints （来源：…） under each article."""


def plain(a, style="head"):
    """A text file with its particulars above the body, or in a bracket below it."""
    if style == "head":
        lines = [a.kicker, a.title, "", f"{a.long_date()}  来源：{a.source}", a.byline, ""]
        return "\n".join(x for x in lines if x is not None) + "\n" + "\n\n".join(a.paragraphs) + "\n"
    tail = f"（来源：{a.source}" + (f" 作者：{' '.join(a.bylines)}" if a.bylines else "") + f" {a.date}）"
    return "\n".join([a.title, "", *("　　" + p for p in a.paragraphs), tail]) + "\n"


def markdown(a):
    head = [f"# {a.title}", ""] + ([f"> {a.kicker}", ""] if a.kicker else [])
    head += [f"*{a.date} · 来源：{a.source}" + (f" · {a.byline}" if a.byline else "") + "*", ""]
    return "\n".join(head) + "\n\n".join(a.paragraphs) + "\n"


def page_article(a, width, byline="□ {}", title_width=14, vertical=False, caption_at=None, source=False):
    """One article of a newspaper page: kicker, title in fragments, by-line, narrow columns."""
    parts = []
    if a.kicker:
        parts.append(a.kicker)
    if not vertical:
        cut = a.title.find(" ") if " " in a.title else -1
        parts.append(a.title if len(a.title) <= title_width or cut < 0 else a.title.replace(" ", "\n\n", 1))
    if a.byline:
        parts.append(byline.format(a.byline))
    wrapped = [damage.columns([damage.spaces(p)], width, indent="") for p in a.paragraphs]
    if caption_at is not None:
        wrapped[caption_at:caption_at] = a.captions
    parts += wrapped
    if source or a.region == DISTRICT:
        parts.append(f"（来源：{a.source}）")
    if vertical:
        parts.append(damage.vertical(a.title))
    return "\n\n".join(parts)


def furniture(paper, a, page, editor="叶知秋"):
    """The line that heads a newspaper page."""
    days = "一二三四五六日"
    import datetime

    day = days[datetime.date.fromisoformat(a.date).weekday()]
    return f"{paper}  {a.long_date()} 星期{day}  第 {page} 版  责任编辑 {editor}"


def scraped(a, site, views, related, comments):
    """What a crawler keeps of a web page: navigation, author box, counts, comments."""
    lines = [
        *(["本文作者：访客", ""] if views > 50000 else []), site, "首页 | 要闻 | 财经 | 民生 | 图片 | 专题", f"当前位置：首页 > 要闻 > 正文", "", a.title,
        f"发布时间：{a.date} 08:{views % 60:02d}    来源：{a.source}    阅读：{views}", "字号：[大] [中] [小]", "",
        "\n\n".join(a.paragraphs), "", "责任编辑：叶知秋", "分享到： 微信 微博 QQ空间 复制链接", "【打印】 【收藏】 【关闭】", "",
        "相关阅读", *(f"· {r}" for r in related), "", f"网友评论（{len(comments)}条）",
    ]
    for who, what in comments:
        lines += [f"{who}  {a.date} 21:1{len(who)}", what, "回复 | 赞(3)"]
    lines += ["", "关于我们 | 联系我们 | 版权声明 | 网站地图", f"Copyright © {site} 版权所有"]
    return "\n".join(lines) + "\n"


def web(a, site, views, related, comments, charset="utf-8", bare=False):
    """A web page as sites publish it, with everything that is not the article around it."""
    body = "\n".join(f"<p>　　{html.escape(p, quote=False)}</p>" for p in a.paragraphs)
    figure = "".join(f'<figure><img src="a.jpg" alt=""><figcaption>{c}</figcaption></figure>' for c in a.captions)
    links = "".join(f'<li><a href="#">{r}</a></li>' for r in related)
    says = "".join(f'<div class="comment"><b>{w}</b><p>{t}</p><a href="#">回复</a></div>' for w, t in comments)
    kicker = f'<p class="kicker">{a.kicker}</p>' if a.kicker else ""
    byline = f'<div class="author">{a.byline}</div>\n' if a.byline else ""
    meta = "" if bare else f'<meta property="article:published_time" content="{a.date}T08:00:00+08:00">\n'
    return f"""<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="{charset}">
<title>{html.escape(a.title)} - {site}</title>
{meta}<style>nav a{{margin:4px}} .side{{float:right}}</style>
<script>var views={views};document.title+="";</script></head>
<body><header><div class="logo">{site}</div>
<nav><a href="/">首页</a><a href="/y">要闻</a><a href="/c">财经</a><a href="/m">民生</a><a href="/p">图片</a></nav></header>
<main><div class="crumb">您的位置：首页 &gt; 要闻 &gt; 正文</div>
<article>{kicker}<h1>{html.escape(a.title)}</h1>
{byline}<div class="info"><span>{a.long_date()}</span> <span>来源：{a.source}</span> <span>浏览 {views} 次</span></div>
{figure}{body}
<p class="editor">（责任编辑：叶知秋）</p></article>
<div class="share">分享到：<a href="#">微信</a> <a href="#">微博</a> <a href="#">复制链接</a></div>
<div class="author-box">关注“{site}”公众号，第一时间获取更多消息</div>
<aside class="side"><h3>相关阅读</h3><ul>{links}</ul></aside>
<section class="comments"><h3>网友评论</h3>{says}<textarea>说点什么吧……</textarea></section></main>
<footer>关于我们 | 联系我们 | 版权声明<br>Copyright &copy; {site}</footer></body></html>
"""


def record(a, text=None, **changes):
    """A feed item; changes replace or, when None, remove fields."""
    item = {"id": a.key, "title": a.title, "date": a.date, "source": a.source,
            "url": f"https://example.org/{a.date[:4]}/{a.key}.html", "text": a.body if text is None else text}
    item.update(changes)
    return json.dumps({k: v for k, v in item.items() if v is not None}, ensure_ascii=False)
