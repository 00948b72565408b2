"""Which file of seeds/ holds what, in which format, charset and with which damage."""

import dataclasses
import typing



@dataclasses.dataclass
class Output:
    """One file: its path, how to write it, what a reader should find in it and what it shows."""

    path: str
    shows: str
    damage: tuple
    write: typing.Callable[[], bytes]
    seen: list
    outside: bool = False
    refused: list = dataclasses.field(default_factory=list)


def see(a, ordinal=0, **changes):
    """The article as it should be read from the file: changes where the file does not show all."""
    entry = {
        "ordinal": ordinal, "key": a.key, "title": a.title, "kicker": a.kicker, "source": a.source,
        "bylines": a.bylines, "published": a.date, "region": a.region, "script": "simplified",
        "continued_from": None, "captions": [], "body": a.body,
    }
    entry.update(changes)
    return entry


def utf8(text):
    return text.encode("utf-8")


def outputs(articles):
    import early
    import later
    import middle
    import recent
    import refused
    from shelf import Shelf

    shelf = Shelf(articles)
    found = [*early.files(articles), *middle.files(shelf), *later.files(shelf), *recent.files(shelf), *refused.files(shelf)]
    used = {s["key"].split("#")[0] for out in found for s in out.seen}
    unused = [key for key in articles if key not in used]
    if unused:
        print("articles in no file:", " ".join(unused))
    return found
