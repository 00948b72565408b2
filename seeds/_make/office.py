"""Files of formats that other programs write: LibreOffice, Chromium, poppler, zip."""

import gzip
import html
import os
import pathlib
import subprocess
import tempfile

ENV = {**os.environ, "SOURCE_DATE_EPOCH": "1767225600", "TZ": "UTC"}


def run(*command, cwd=None):
    subprocess.run(command, check=True, cwd=cwd, env=ENV, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=180)


def convert(page, to):
    """An HTML page through LibreOffice Writer to docx or pdf."""
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder, "in.html")
        source.write_text(page, encoding="utf-8")
        run("soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--infilter=HTML (StarWriter)",
            "--convert-to", {"docx": "docx:MS Word 2007 XML", "pdf": "pdf:writer_pdf_Export"}[to],
            "--outdir", folder, str(source))
        return pathlib.Path(folder, "in." + to).read_bytes()


def print_page(page):
    """An HTML page through Chromium's printer to PDF."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = pathlib.Path(folder, "in.html"), pathlib.Path(folder, "out.pdf")
        source.write_text(page, encoding="utf-8")
        run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
            f"--print-to-pdf={target}", source.as_uri())
        return target.read_bytes()


def pdf_to_text(data, *options):
    """poppler's pdftotext."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = pathlib.Path(folder, "in.pdf"), pathlib.Path(folder, "out.txt")
        source.write_bytes(data)
        run("pdftotext", *options, str(source), str(target))
        return target.read_bytes()


def archive(entries):
    """A zip by the zip program; entries are (name, bytes)."""
    with tempfile.TemporaryDirectory() as folder:
        names = []
        for name, data in entries:
            path = pathlib.Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            os.utime(path, (1767225600, 1767225600))
            names.append(name)
        run("zip", "-X", "-q", "out.zip", *names, cwd=folder)
        return pathlib.Path(folder, "out.zip").read_bytes()


def squeeze(data):
    return gzip.compress(data, 9, mtime=0)


def sheet(articles, style="", head=""):
    """A plain page for LibreOffice or a printer, one article after another."""
    parts = []
    for a in articles:
        info = [f"{a.long_date()}　来源：{a.source}", *([a.byline] if a.byline else [])]
        parts.append(f"<h1>{html.escape(a.title)}</h1>" + "".join(f"<p class=info>{line}</p>" for line in info)
                     + "".join(f"<p>{html.escape(p, quote=False)}</p>" for p in a.paragraphs))
    return (f'<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>{html.escape(articles[0].title)}</title>'
            f"<style>body{{font-family:'Noto Serif CJK SC'}}{style}</style></head><body>{head}{''.join(parts)}</body></html>")
