"""Files of 2012 to 2014: the plain formats, one by one."""

import damage
import layout
import office
from plan import Output, see, utf8

COMMENTS = (("老街坊", "写得实在，顶一个"), ("云上听风", "什么时候轮到我们这里？"))


def files(art):
    def one(key):
        return art[key]

    def feed(*keys):
        return "".join(layout.record(one(k)) + "\n" for k in keys)

    def items(*keys):
        return [see(one(k), doc_name=k, kicker=None, bylines=[]) for k in keys]

    move, ftz, smog = one("2012-gz-move"), one("2013-ftz"), one("2013-smog")
    return [
        Output("bulletins/2012-work-report-digest.docx", "Word file by LibreOffice", (),
               lambda: office.convert(office.sheet([one("2012-report")]), "docx"), [see(one("2012-report"))], True),
        Output("feeds/2012-wire.jsonl", "feed, one record a line", (),
               lambda: utf8(feed("2012-fdi-q3", "2012-fdi-oct", "2012-grain", "2012-xh-books")),
               items("2012-fdi-q3", "2012-fdi-oct", "2012-grain", "2012-xh-books")),
        Output("newspaper/2012-10-26-lingnan-p3.txt", "newspaper column: hard wraps with blank lines, spaces around numbers",
               ("wrap", "spaces", "furniture"),
               lambda: utf8(layout.furniture("广东岭南札记", one("2012-gd-jobs"), 3) + "\n\n" + layout.page_article(one("2012-gd-jobs"), 17) + "\n"),
               [see(one("2012-gd-jobs"), source=None)]),
        Output("web/2012-guizhou-resettlement.html", "web page in GB18030 with navigation, comments and related links",
               ("boilerplate", "gb18030"),
               lambda: layout.web(move, "黔山在线", 1843, ["清水江边的木楼", "县里来了新医生"], COMMENTS, "gb18030").encode("gb18030"),
               [see(move)]),
        Output("web/2012-yiwu-night-market.md", "Markdown", (),
               lambda: utf8(layout.markdown(one("2012-zj-digital"))), [see(one("2012-zj-digital"))]),
        Output("bulletins/2013-work-report-digest.txt", "UTF-8 with byte order mark", ("bom",),
               lambda: b"\xef\xbb\xbf" + utf8(layout.plain(one("2013-report"))), [see(one("2013-report"))]),
        Output("web/2013-services-share.htm", "web page, .htm", ("boilerplate",),
               lambda: utf8(layout.web(one("2013-sh-service"), "西岸周讯网", 512, ["老厂房里长出一座书店"], COMMENTS[:1])),
               [see(one("2013-sh-service"))]),
        Output("newspaper/2013-09-30-free-trade-zone.txt", "vertical headline after the columns, one character a line",
               ("vertical", "wrap", "spaces", "kicker"),
               lambda: utf8(layout.furniture("上海开放周报", ftz, 1) + "\n\n" + layout.page_article(ftz, 16, "本报{}", vertical=True) + "\n"),
               [see(ftz, source=None)]),
        Output("archives/2013-regions.zip", "zip of three text files, one of them GBK", ("gbk",),
               lambda: office.archive([
                   ("shaanxi-dry-port.txt", utf8(layout.plain(one("2013-sn-trade")))),
                   ("anhui-village-cadres.txt", layout.plain(one("2013-ah-cadre"), "tail").encode("gbk")),
                   ("jiangsu-harvest.md", utf8(layout.markdown(one("2013-js-grain")))),
               ]),
               [see(one("2013-sn-trade"), doc_name="shaanxi-dry-port.txt"),
                see(one("2013-ah-cadre"), doc_name="anhui-village-cadres.txt"),
                see(one("2013-js-grain"), doc_name="jiangsu-harvest.md")], True),
        Output("bulletins/2014-fdi-full-width.txt", "full-width digits and letters, as in old bulletins", ("full-width",),
               lambda: utf8(damage.full_width(layout.plain(one("2014-fdi")))), [see(one("2014-fdi"))]),
        Output("bulletins/2014-work-report-digest.pdf", "PDF by LibreOffice", (),
               lambda: office.convert(office.sheet([one("2014-report")]), "pdf"), [see(one("2014-report"))], True),
        Output("web/2013-masks-sold-out.txt", "crawler's dump of a web page: counts, share links, comments", ("boilerplate",),
               lambda: utf8(layout.scraped(smog, "开放周报网", 74797, ["二十一家亮灯的小厂", "九连增是怎么来的"], COMMENTS)),
               [see(smog, bylines=[])]),
        Output("newspaper/2014-12-01-chengdu-lodz.txt", "pdftotext of a two-column PDF: form feeds, wraps, page furniture",
               ("wrap", "furniture", "pdftotext"),
               lambda: office.pdf_to_text(two_columns([one("2014-sc-rail")], "四川蜀道行报 2014年12月1日 星期一 第5版")),
               [see(one("2014-sc-rail"))], True),
        Output("web/2014-footbridge-utf16.txt", "UTF-16 little endian without byte order mark", ("utf-16",),
               lambda: layout.plain(one("2014-xh-metro"), "tail").encode("utf-16-le"), [see(one("2014-xh-metro"))]),
    ]


def two_columns(articles, head):
    """A newspaper page printed to PDF by Chromium, body in two columns."""
    style = ("@page{size:A4;margin:18mm} p{margin:0;text-indent:2em;text-align:justify} .info{text-indent:0}"
             "body{columns:2;column-gap:9mm;font-size:12pt} h1{font-size:17pt;column-span:all} .head{column-span:all;text-indent:0}")
    return office.print_page(office.sheet(articles, style, f"<p class=head>{head}</p>"))
