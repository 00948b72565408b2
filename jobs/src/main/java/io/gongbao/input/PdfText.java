package io.gongbao.input;

import io.gongbao.input.Refused.Reason;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Text of a PDF file in reading order. PDFBox gives glyphs with positions; columns, lines and
 * paragraphs are found from the gaps between them. Weaknesses: text set vertically is read as
 * columns of one character (later code joins it), rotated text is left out, and a page that is only
 * an image has no text.
 *
 * @param headers lines at the edges that repeat from page to page and were dropped, each once
 */
record PdfText(String text, List<String> headers) {
  /** Fewer letters than this on the whole document mean a scan with a stamp or a page number. */
  private static final int MIN_LETTERS = 10;

  static PdfText read(byte[] bytes) throws Refused {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      Pages pages = new Pages();
      pages.writeText(document, Writer.nullWriter());
      PageFurniture furniture = new PageFurniture(pages.pages);
      String text = furniture.drop();
      if (text.chars().filter(Character::isLetterOrDigit).count() < MIN_LETTERS) {
        throw new Refused(
            Reason.NO_TEXT,
            document.getNumberOfPages()
                + " pages without text: a scan; run text recognition first");
      }
      return new PdfText(text, furniture.repeated());
    } catch (InvalidPasswordException e) {
      throw new Refused(Reason.ENCRYPTED, "needs a password");
    } catch (IOException
        | IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException
        | ClassCastException
        | NullPointerException
        | StackOverflowError e) {
      // PDFBox shows broken objects by any of these.
      throw new Refused(Reason.DAMAGED, String.valueOf(e.getMessage()), Snippet.of(bytes));
    }
  }

  /** Collects the glyphs of each page. */
  private static final class Pages extends PDFTextStripper {
    private final List<PdfPage> pages = new ArrayList<>();

    private Pages() {
      setShouldSeparateByBeads(false);
      setSuppressDuplicateOverlappingText(true);
    }

    @Override
    protected void writePage() {
      List<Glyph> glyphs = new ArrayList<>();
      for (List<TextPosition> beads : getCharactersByArticle()) {
        for (TextPosition at : beads) {
          if (at.getUnicode() != null && at.getDir() == 0) {
            glyphs.add(
                new Glyph(
                    at.getUnicode(),
                    at.getXDirAdj(),
                    at.getYDirAdj(),
                    at.getWidthDirAdj(),
                    Math.max(1, at.getYScale()),
                    false));
          }
        }
      }
      float height = getCurrentPage().getCropBox().getHeight();
      pages.add(new PdfPage(Columns.read(TextLine.of(glyphs)), height));
    }
  }
}
