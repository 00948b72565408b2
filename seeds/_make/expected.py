"""Expected results beside the corpus, from the clean articles and the plan."""

import collections
import json


def write(seeds, articles, outputs):
    folder = seeds / "_expected"
    folder.mkdir(exist_ok=True)
    rows = [row(out, s) for out in outputs for s in out.seen]
    lines(folder / "articles.jsonl", rows)
    lines(folder / "claims.jsonl", list(claims(articles, rows)))
    table(folder / "files.tsv", ["path", "articles", "damage", "shows"],
          [[o.path, len(o.seen), " ".join(o.damage), o.shows] for o in outputs])
    table(folder / "quarantine.tsv", ["path", "reason", "rows"],
          [[o.path, reason, count] for o in outputs for reason, count in o.refused])
    counts(folder, rows, outputs)


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
