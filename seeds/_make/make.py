"""Writes seeds/ and seeds/_expected from the clean articles.

    python3 make.py            everything but files of other programs, which stay as they are
    python3 make.py --all      those too (needs LibreOffice Writer, Chromium, poppler-utils, zip, Noto CJK)
"""

import pathlib
import sys

import expected
import plan
import text

SEEDS = pathlib.Path(__file__).resolve().parent.parent


def main():
    everything = "--all" in sys.argv[1:]
    articles = text.load()
    outputs = plan.outputs(articles)
    wanted = {out.path for out in outputs}
    for old in sorted(SEEDS.rglob("*")):
        name = old.relative_to(SEEDS).as_posix()
        if old.is_file() and not name.startswith("_") and name not in wanted:
            old.unlink()
    for out in outputs:
        path = SEEDS / out.path
        if out.outside and path.exists() and not everything:
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(out.write())
    expected.write(SEEDS, articles, outputs)


if __name__ == "__main__":
    main()
