"""The clean articles, read from articles/*.txt.

An article begins with `@key | region | date | source | by-line` and may have `^ kicker`; then come
`# title`, one paragraph a line, and claims chosen by hand, one `= ` line each:
number | measure | value[..high] | unit | modifier | indicator text | indicator | basis | status |
period [| region]; `-` stands for null, the region is the article's unless given.
`%` lines are captions.
"""

import dataclasses
import pathlib
import re

HERE = pathlib.Path(__file__).parent


@dataclasses.dataclass
class Article:
    key: str
    region: str
    date: str
    source: str
    byline: str | None
    kicker: str | None = None
    title: str = ""
    paragraphs: list = dataclasses.field(default_factory=list)
    captions: list = dataclasses.field(default_factory=list)
    claims: list = dataclasses.field(default_factory=list)

    @property
    def body(self):
        return "\n".join(self.paragraphs)

    @property
    def bylines(self):
        """Names without their office: 记者 何远 and 记者 何远 孙禾 give the names alone."""
        if not self.byline:
            return []
        return [w for w in self.byline.split() if w not in ("记者", "通讯员", "实习生", "特约记者")]

    def long_date(self):
        year, month, day = self.date.split("-")
        return f"{int(year)}年{int(month)}月{int(day)}日"


def load():
    """All articles by key, in reading order."""
    articles, current = {}, None
    for path in sorted((HERE / "articles").glob("*.txt")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            line = line.strip()
            if not line:
                continue
            mark, rest = line[0], line[1:].strip()
            if mark == "@":
                fields = [f.strip() for f in rest.split("|")] + [None]
                current = Article(*fields[:5])
                if current.key in articles:
                    raise SystemExit(f"{path}:{number}: key {current.key} is there twice")
                articles[current.key] = current
            elif mark == "^":
                current.kicker = rest
            elif mark == "#":
                current.title = rest
            elif mark == "%":
                current.captions.append(rest)
            elif mark == "=":
                current.claims.append(claim(current, rest, f"{path}:{number}"))
            else:
                current.paragraphs.append(line)
    return articles


def claim(article, line, where):
    fields = [None if f.strip() == "-" else f.strip() for f in line.split("|")]
    if len(fields) not in (10, 11):
        raise SystemExit(f"{where}: a claim has 10 or 11 fields, here {len(fields)}")
    number, measure, value, unit, modifier, text, indicator, basis, status, period = fields[:10]
    low, _, high = value.partition("..")
    return {
        "sentence": sentence(article.body, number, where),
        "number": number,
        "measure": measure,
        "value": float(low) if "." in low else int(low),
        "value_high": None if not high else float(high),
        "unit": unit,
        "modifier": modifier,
        "indicator_text": text,
        "indicator": indicator,
        "basis": basis or ("yoy" if measure == "change" else None),
        "status": status,
        "period": period,
        "region": fields[10] if len(fields) == 11 else article.region,
    }


def sentence(body, number, where):
    """The clause group between full stops that holds the number."""
    for part in re.split(r"(?<=[。！？])|\n", body):
        if part and re.search(r"(?<![\d.])" + re.escape(number), part):
            return part.strip()
    raise SystemExit(f"{where}: {number} is not in the text")
