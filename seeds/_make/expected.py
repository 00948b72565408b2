"""Expected results beside the corpus, from the clean articles and the plan."""

import collections
import json
import pathlib

import text

HERE = pathlib.Path(__file__).parent


def write(seeds, articles, outputs):
    folder = seeds / "_expected"
    folder.mkdir(exist_ok=True)
    rows = [row(out, s) for out in outputs for s in out.seen]
    lines(folder / "articles.jsonl", rows)
    lines(folder / "claims.jsonl", list(claims(articles, rows)))
    table(folder / "files.tsv", ["path", "articles", "damage", "shows"],
          [[o.path, len(o.seen), " ".join(o.damage), o.shows] for o in outputs])
    table(folder / "quarantine.tsv", ["path", "reason", "rows"],
          [list(refusal) for o in outputs for refusal in o.refused])
    table(folder / "duplicates.tsv", ["kind", "doc_name", "ordinal", "twin_doc_name", "twin_ordinal", "contained", "why"], list(duplicates(rows)))
    table(folder / "conflicts.tsv", ["kind", "doc_name", "number", "other_doc_name", "other_number", "indicator", "region", "period",
                                     "expected", "found", "why"], list(conflicts(rows)))
    table(folder / "themes.tsv", ["doc_name", "themes", "sentence"], list(themes(articles, rows)))
    counts(folder, rows, outputs)
    trends(folder, articles)


def row(out, seen):
    name = seen.get("doc_name") or out.path.rsplit("/", 1)[-1]
    return {"doc_name": name, "path": out.path, **{k: v for k, v in seen.items() if k != "doc_name"}, "damage": list(out.damage)}


def claims(articles, rows):
    """Claims of each article in the first document that carries all of it."""
    done = set()
    for entry in rows:
        article = articles[entry["key"].split("#")[0]]
        if "#" in entry["key"] or entry["key"] in done:
            continue
        done.add(entry["key"])
        for claim in article.claims:
            yield {"doc": entry["doc_name"], **claim}


def data(name):
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def documents(rows):
    """Key of an article to the first document that carries all of it."""
    found = {}
    for entry in rows:
        found.setdefault(entry["key"], entry["doc_name"])
    return found


def duplicates(rows):
    """Pairs of relations.tsv; contained is the share of the shorter one's five-character runs found in the longer."""
    for kind, first, second, why in data("relations.tsv"):
        a = find(rows, first)
        b = next(r for r in rows if at(r, second) and r["key"].split("#")[0] == a["key"])
        short, long = sorted((grams(a["body"]), grams(b["body"])), key=len)
        yield [kind, a["doc_name"], a["ordinal"], b["doc_name"], b["ordinal"], round(len(short & long) / len(short), 3), why]


def find(rows, place):
    return next(r for r in rows if at(r, place))


def at(entry, place):
    path, _, name = place.partition(":")
    return entry["path"] == path and (not name or entry["doc_name"] == name)


def grams(body):
    plain = "".join(body.split())
    return {plain[i : i + 5] for i in range(len(plain) - 4)}


def conflicts(rows):
    where = documents(rows)
    for kind, first, number, second, other, *rest in data("conflicts.tsv"):
        yield [kind, where[first], number, where[second], other, *rest]


def themes(articles, rows):
    where = documents(rows)
    for key, words, names in data("themes.tsv"):
        doc = where.get(key) or where[key + "#1"]
        yield [doc, "" if names == "none" else names, text.sentence(articles[key].body, words, f"themes.tsv: {key}")]


TERMS = ("人工智能", "大模型", "智能体", "外资", "贫困", "疫情防控", "一带一路", "新能源汽车", "自贸试验区", "营商环境", "新质生产力", "中欧班列")


def trends(folder, articles):
    """Distinct articles that hold a term, by year of publication: the rises and falls a reader should see."""
    years = sorted({a.date[:4] for a in articles.values()})
    rows = [[t, *(sum(t in a.body for a in articles.values() if a.date.startswith(y)) for y in years)] for t in TERMS]
    rows.append(["articles", *(sum(a.date.startswith(y) for a in articles.values()) for y in years)])
    table(folder / "trends.tsv", ["term", *years], rows)


def counts(folder, rows, outputs):
    """Counts of input, by year, region, format and damage; copies and parts are counted as articles."""
    result = {
        "files": len(outputs),
        "files_refused_whole": sum(bool(o.refused) and not o.seen for o in outputs),
        "articles": len(rows),
        "distinct_articles": len({r["key"].split("#")[0] for r in rows}),
        "by_year": tally(r["published"][:4] if r["published"] else "unknown" for r in rows),
        "by_region": tally(r["region"] for r in rows),
        "files_by_format": tally(format_of(o.path) for o in outputs),
        "files_by_damage": tally(d for o in outputs for d in o.damage),
    }
    (folder / "counts.json").write_text(json.dumps(result, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def format_of(path):
    parts = path.rsplit("/", 1)[-1].split(".")
    return "." + ".".join(parts[1:]) if len(parts) > 1 else "none"


def tally(values):
    return dict(sorted(collections.Counter(values).items()))


def lines(path, rows):
    path.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in rows), encoding="utf-8")


def table(path, head, rows):
    path.write_text("".join("\t".join(map(str, r)) + "\n" for r in [head, *rows]), encoding="utf-8")
