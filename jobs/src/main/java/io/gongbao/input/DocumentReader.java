package io.gongbao.input;

import io.gongbao.input.Refused.Reason;
import io.gongbao.row.Refusal;
import io.gongbao.rules.SourceRules;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/**
 * Reads one input file of any format. Every file ends in at least one of both sinks; nothing that a
 * file holds makes it throw.
 */
public final class DocumentReader {
  private static final int SNIFFED_BYTES = 4096;

  private final SourceRules rules;
  private final JsonLines jsonLines;

  public DocumentReader(SourceRules rules) {
    this.rules = rules;
    this.jsonLines = new JsonLines(rules);
  }

  /**
   * Reads a file, or the slice of it that one task owns.
   *
   * @param path below the input folder
   * @param byteCount length of the file as stored
   * @param slice of {@code slices}: records of a .jsonl and members of a .zip whose ordinal leaves
   *     this rest; a file that is one document belongs to slice 0
   */
  public void read(
      String path,
      long byteCount,
      Opener opener,
      int slice,
      int slices,
      Consumer<RawDocument> documents,
      Consumer<Refusal> refusals) {
    Slice part = new Slice(slice, slices);
    Format format = Format.of(Format.unpacked(path));
    boolean divisible = format == Format.JSON_LINES || format == Format.ZIP;
    if (!divisible && slice != 0) {
      return;
    }
    try (InputStream in = new BufferedInputStream(opener.open(), 1 << 16)) {
      read(path, byteCount, in, part, documents, refusals);
    } catch (Refused e) {
      refuseOnce(e, path, part, refusals);
    } catch (IOException e) {
      Refused unreadable = new Refused(Reason.UNREADABLE, String.valueOf(e.getMessage()));
      refuseOnce(unreadable, path, part, refusals);
    }
  }

  private static void refuseOnce(Refused e, String path, Slice part, Consumer<Refusal> refusals) {
    if (part.owns(0)) {
      refusals.accept(e.at(path));
    }
  }

  private void read(
      String path,
      long byteCount,
      InputStream in,
      Slice part,
      Consumer<RawDocument> documents,
      Consumer<Refusal> refusals)
      throws IOException, Refused {
    Budget budget = new Budget(rules.limits());
    if (Format.of(path) == Format.ZIP) {
      byte[] archive = Budget.readAll(in, rules.limits().fileBytes());
      budget.addStored(archive.length);
      new ZipMembers(rules.limits(), budget)
          .read(
              path,
              archive,
              part,
              (member, bytes, size) ->
                  member(member, bytes, size, budget, Slice.ALL, documents, refusals),
              refusals);
    } else {
      member(path, budget.stored(in), byteCount, budget, part, documents, refusals);
    }
  }

  /** Reads a file or member that is no archive of several. */
  private void member(
      String path,
      InputStream in,
      long byteCount,
      Budget budget,
      Slice part,
      Consumer<RawDocument> documents,
      Consumer<Refusal> refusals)
      throws Refused {
    Format format = Format.of(Format.unpacked(path));
    boolean gzip = Format.isGzip(path);
    if (format == Format.UNSUPPORTED || format == Format.ZIP || (gzip && !format.mayBeGzip())) {
      throw new Refused(
          format == Format.ZIP ? Reason.HOSTILE : Reason.UNSUPPORTED,
          format == Format.ZIP ? "an archive in an archive" : "no known file type");
    }
    try (InputStream plain = gzip ? budget.expanded(new GZIPInputStream(in, 1 << 16)) : in) {
      if (format == Format.JSON_LINES) {
        BufferedInputStream buffered = new BufferedInputStream(plain, 1 << 16);
        requireText(buffered);
        jsonLines.read(path, buffered, part, documents, refusals);
      } else {
        byte[] bytes = Budget.readAll(plain, maxBytes(format));
        documents.accept(document(path, format, bytes, byteCount));
      }
    } catch (IOException e) {
      throw Budget.refused(e);
    }
  }

  private long maxBytes(Format format) {
    boolean text = format != Format.PDF && format != Format.DOCX;
    return text ? rules.limits().documentBytes() : rules.limits().fileBytes();
  }

  private static void requireText(BufferedInputStream in) throws IOException, Refused {
    in.mark(SNIFFED_BYTES);
    byte[] head = in.readNBytes(SNIFFED_BYTES);
    in.reset();
    Sniffer.requireText(head);
  }

  private static RawDocument document(String path, Format format, byte[] stored, long byteCount)
      throws Refused {
    if (stored.length == 0) {
      throw new Refused(Reason.EMPTY, "0 bytes");
    }
    Declared declared = Declared.NOTHING;
    byte[] bytes = stored;
    String mediaType;
    switch (format) {
      case PDF -> {
        mediaType = RawDocument.PDF;
        PdfText pdf = PdfText.read(stored);
        bytes = JsonLines.utf8(pdf.text());
        declared = new Declared(null, null, null, null, pdf.headers());
      }
      case DOCX -> {
        mediaType = RawDocument.DOCX;
        DocxText docx = DocxText.read(stored);
        bytes = JsonLines.utf8(docx.text());
        declared = new Declared(docx.title(), null, null, null);
      }
      default -> {
        mediaType = format.textType();
        Sniffer.requireText(stored);
      }
    }
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('!')) + 1);
    return new RawDocument(
        RawDocument.idOf(path, stored), name, path, mediaType, bytes, declared, byteCount);
  }
}
