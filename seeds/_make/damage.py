"""What real files do to clean text. Every function is deterministic."""

import hashlib
import re

BREAK_BEFORE = "，。！？；：、”’）》」』】…%％"
BREAK_AFTER = "“‘（《「『【"


def order(text):
    """A fixed shuffle, for choices that must not follow reading order."""
    return hashlib.md5(text.encode("utf-8")).hexdigest()


def columns(paragraphs, width, blank=True, indent=""):
    """Hard line wraps of a newspaper column; with blank, an empty line after each."""
    lines = []
    for paragraph in paragraphs:
        text = indent + paragraph
        while text:
            end = fitting(text, width)
            lines.append(text[:end])
            text = text[end:].lstrip(" ")
        if not blank:
            lines.append("")
    return ("\n\n" if blank else "\n").join(lines)


def fitting(text, width):
    """How much of the text goes into a line of that many full-width characters.

    Figures are not broken, Latin words are, without a hyphen, and no closing mark begins a line.
    """
    end, room = 0, width
    while end < len(text) and room > 0:
        room -= 0.5 if text[end].isascii() else 1
        end += 1
    while 1 < end < len(text) and text[end] in "0123456789.%" and text[end - 1] in "0123456789.":
        end -= 1
    while end < len(text) and text[end] in BREAK_BEFORE:
        end += 1
    while 1 < end < len(text) and text[end - 1] in BREAK_AFTER:
        end -= 1
    return end


def spaces(text):
    """Spaces that typesetting leaves around numbers and after marks."""
    text = re.sub(r"(?<=[一-鿿])(?=[0-9])", " ", text)
    text = re.sub(r"(?<=[0-9])(?=[一-鿿])", " ", text)
    return re.sub(r"([，。；])(?=[一-鿿])", lambda m: m[1] + (" " if m.start() % 3 == 0 else ""), text)


def vertical(text):
    """One character a line, a blank line after each."""
    return "\n\n".join(c for c in text if c != " ")


def full_width(text):
    """Letters, digits and per cent signs of East Asian width."""
    return "".join(chr(ord(c) + 0xFEE0) if c.isascii() and (c.isalnum() or c in ".%-") else c for c in text)


def invisible(text):
    """NBSP beside numbers, zero-width characters inside words, a soft hyphen now and then."""
    text = re.sub(r"(?<=[一-鿿])(?=[0-9])", "\u00a0", text)
    marks = "\u200b\u200d\ufeff\u00ad\u2060"
    out = []
    for i, c in enumerate(text):
        out.append(c)
        if i % 23 == 11 and "一" <= c <= "鿿":
            out.append(marks[(i // 23) % len(marks)])
    return "".join(out)


def typesetter(text):
    """Private-use bullets at paragraph starts and replacement characters where a thin space was."""
    lines = text.split("\n")
    lines = [("\ue5e5" if i % 2 == 0 else "\uf06c") + line for i, line in enumerate(lines)]
    return "\n".join(re.sub(r"(?<=[0-9])(?=年)", "\ufffd", line, count=1) for line in lines)


def readings(text, table):
    """項(xiàng)目: a reading in brackets after each character of the table."""
    return "".join(c + f"({table[c]})" if c in table else c for c in text)


def shifted(text, table):
    """Byte-shifted GBK: readings put in by replacing bytes, then decoded, then tidied.

    The tool searches the bytes of each character of its table one after another and so hits pairs
    that straddle two characters; it puts a NUL before ！ ， 。 in the same way, which a later step
    drops. Returns the text as scraped pages carry it.
    """
    data = text.encode("gbk")
    for character in sorted(table, key=order):
        pair = character.encode("gbk")
        data = data.replace(pair, pair + f"({table[character]})".encode("gbk"))
    for mark in ("！", "，", "。"):
        data = data.replace(mark.encode("gbk"), b"\0" + mark.encode("gbk"))
    return tidy(decode_gbk(data))


def decode_gbk(data):
    """As lenient decoders do: a lead byte with a wrong second byte is one '?' for both."""
    out, i = [], 0
    while i < len(data):
        lead = data[i]
        if lead < 0x81 or lead == 0xFF:
            out.append(chr(lead) if lead < 0x80 else "?")
            i += 1
            continue
        trail = data[i + 1] if i + 1 < len(data) else 0
        if 0x40 <= trail <= 0xFE and trail != 0x7F:
            out.append(pair(lead, trail))
        else:
            out.append("?")
        i += 2
    return "".join(out)


def pair(lead, trail):
    user_defined = (0xAA <= lead <= 0xAF or lead >= 0xF8) and trail >= 0xA1 or (0xA1 <= lead <= 0xA7 and trail < 0xA1)
    if user_defined:
        return ""
    try:
        return bytes([lead, trail]).decode("gbk")
    except UnicodeDecodeError:
        return ""


def tidy(text):
    """Later tools: control characters gone, full-width letters and digits narrow."""
    text = "".join(c for c in text if c == "\n" or c >= " ")
    return "".join(chr(ord(c) - 0xFEE0) if "０" <= c <= "９" or "Ａ" <= c <= "Ｚ" or "ａ" <= c <= "ｚ" else c for c in text)


def double_encoded(text, codec="cp1252"):
    """UTF-8 bytes read as CP1252 (bytes that it lacks as Latin-1) and written as UTF-8 again."""
    out = []
    for byte in text.encode("utf-8"):
        try:
            out.append(bytes([byte]).decode(codec))
        except UnicodeDecodeError:
            out.append(chr(byte))
    return "".join(out)
