"""The articles at hand, and the ways most files are put together from them."""

import pathlib

import damage
import layout
import office
from plan import Output, see, utf8

HERE = pathlib.Path(__file__).parent
COMMENTS = (("老街坊", "写得实在，顶一个"), ("云上听风", "什么时候轮到我们这里？"), ("游客", "沙发"))


OLD_FORMS = str.maketrans("讯开报观统计简国贵汇区", "訊開報觀統計簡國貴匯區")


class Shelf:
    def __init__(self, articles):
        self.articles = articles
        self.readings = dict(l.split("\t") for l in (HERE / "readings.tsv").read_text(encoding="utf-8").splitlines())

    def one(self, key):
        return self.articles[key]

    def traditional(self, key):
        """Kicker, title and paragraphs in traditional script, from traditional/."""
        kicker, title, *paragraphs = (HERE / "traditional" / f"{key}.txt").read_text(encoding="utf-8").rstrip("\n").split("\n")
        return kicker or None, title, paragraphs

    def feed(self, path, *keys, variant="plain", shows="feed, one record a line", damage=()):
        """A .jsonl or .jsonl.gz of records; variant says how the text field is marked up."""
        data = utf8("".join(layout.record(self.one(k), marked(self.one(k), variant)) + "\n" for k in keys))
        squeezed = path.endswith(".gz")
        return Output(path, shows, damage, lambda: office.squeeze(data) if squeezed else data, self.items(*keys))

    def items(self, *keys):
        return [see(self.one(k), doc_name=k, kicker=None, bylines=[]) for k in keys]

    def web(self, path, key, site, views, related=(), charset="utf-8", bare=False, shows="web page with boilerplate", damage=()):
        a = self.one(key)
        page = layout.web(a, site, views, related, COMMENTS[: views % 4], charset, bare)
        return Output(path, shows, ("boilerplate", *damage), lambda: page.encode(charset), [see(a, captions=a.captions)])

    def plain(self, path, key, style="head", encoding="utf-8", shows="plain text", damage=(), change=lambda t: t):
        a = self.one(key)
        seen = see(a) if style == "head" else see(a, kicker=None)
        text = change(layout.plain(a, style))
        data = text.encode(encoding) if isinstance(text, str) else text
        return Output(path, shows, damage, lambda: office.squeeze(data) if path.endswith(".gz") else data, [seen])

    def page(self, path, head, parts, seen, shows, damage=()):
        """A newspaper page: its head line, then parts separated by blank lines."""
        data = utf8("\n\n".join([head, *parts]) + "\n")
        for entry in seen:
            if entry["region"] == layout.DISTRICT and not entry["key"].endswith("#1"):
                entry["source"] = self.one(entry["key"].split("#")[0]).source
        return Output(path, shows, ("wrap", "spaces", "furniture", *damage), lambda: data, seen)

    def office_file(self, path, keys, shows):
        """A docx or pdf by LibreOffice."""
        articles = [self.one(k) for k in keys]
        seen = [see(a, n, kicker=None) for n, a in enumerate(articles)]
        return Output(path, shows, (), lambda: office.convert(office.sheet(articles), path.rsplit(".", 1)[1]), seen, True)

    def archive(self, path, members, shows, damage=()):
        """A zip; members are (name, key, how)."""
        entries, seen = [], []
        for name, key, how in members:
            a = self.one(key)
            data = how(a)
            entries.append((name, data if isinstance(data, bytes) else utf8(data)))
            seen.append(see(a, doc_name=name.rsplit("/", 1)[-1], kicker=None if how is tail else a.kicker))
        return Output(path, shows, damage, lambda: office.archive(entries), seen, True)

    def scraped(self, path, key, site, views, related, shows="crawler's dump of a web page", damage=(), change=lambda t: t):
        a = self.one(key)
        text = change(layout.scraped(a, site, views, related, COMMENTS[: views % 4]))
        data = text if isinstance(text, bytes) else utf8(text)
        return Output(path, shows, ("boilerplate", *damage), lambda: data, [see(a, bylines=[], kicker=None)])

    def shift(self, path, key, site, shows, **changes):
        """A traditional page whose readings were put in by bytes."""
        a, (_, title, paragraphs) = self.one(key), self.traditional(key)
        lines = [title, f"發布時間：{a.date}", *paragraphs, f"（來源：{a.source.translate(OLD_FORMS)}）"]
        text = "\n".join(damage.shifted(line, self.readings) if n != 1 else line for n, line in enumerate(lines)) + "\n"
        seen = see(a, script="traditional", kicker=None, bylines=[], **changes)
        return Output(path, shows, ("byte-shift", "readings", "traditional"), lambda: utf8(text), [seen])


def tail(a):
    return layout.plain(a, "tail")


def marked(a, variant):
    """How feeds mark paragraphs up."""
    if variant == "p":
        return "".join(f"<p>{p}</p>" for p in a.paragraphs)
    if variant == "br":
        return "<br/>".join("　　" + p for p in a.paragraphs)
    if variant == "escaped":
        return "".join(f"&lt;p&gt;{p}&lt;/p&gt;" for p in a.paragraphs)
    return a.body
