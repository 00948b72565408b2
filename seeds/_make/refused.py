"""Files that cannot be read: each is named in quarantine, the rest goes on."""

import gzip
import io
import struct
import zipfile
import zlib

import layout
from plan import Output


def files(s):
    a = s.one("2016-report")
    text = layout.plain(a).encode("utf-8")

    def out(path, shows, reason, data, member=""):
        return Output(path, shows, (reason,), lambda: data, [], refused=[(path + member, reason, 1)])

    return [
        out("broken/empty.txt", "no byte at all", "empty", b""),
        out("broken/blank.md", "white space only", "no text", "\n　　\n\n \n".encode("utf-8")),
        out("broken/not-a-text.txt", "binary data under a text name", "binary", noise(1500)),
        out("broken/stamp.png", "a picture", "unsupported", picture()),
        out("broken/scan.pdf", "a scanned page: a PDF of one picture without text", "no text", scan()),
        out("broken/half-a-download.txt.gz", "gzip cut short", "damaged", gzip.compress(text * 3, 9, mtime=0)[:-200]),
        out("broken/outside.zip", "an entry whose path leads outside", "hostile", outside(text), "!../../outside.txt"),
    ]


def noise(count):
    """Bytes of a fixed generator, zero bytes among them."""
    state, out = 20260101, bytearray()
    for i in range(count):
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
        out.append(0 if i % 7 == 0 else (state >> 16) & 0xFF)
    return bytes(out)


def picture(size=48):
    """A PNG of one grey square."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + bytes((x * y) % 251 for x in range(size)) for y in range(size))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", size, size, 8, 0, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b""))


def scan(size=64):
    """A PDF whose only page is a picture."""
    image = zlib.compress(bytes((x ^ y) & 0xFF for y in range(size) for x in range(size)), 9)
    draw = b"q 500 0 0 700 40 40 cm /Im0 Do Q"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /Im0 5 0 R >> >> /Contents 4 0 R >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(draw), draw),
        b"<< /Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream"
        % (size, size, len(image), image),
    ]
    out, offsets = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(b"%010d 00000 n \n" % o for o in offsets)
    return bytes(out + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start))


def outside(text):
    """A zip whose one entry climbs out of the folder it is unpacked into."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("../../outside.txt", (2026, 1, 1, 0, 0, 0)), text)
    return buffer.getvalue()
