package io.gongbao.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A PDF file of lines set at places of A4 pages, in a Chinese font that readers bring with them, so
 * that no font file is needed; every character is one font size wide.
 */
public final class MadePdf {
  private static final COSName FONT = COSName.getPDFName("F");

  private final PDDocument document = new PDDocument();
  private StringBuilder content = new StringBuilder();

  /**
   * Sets a line.
   *
   * @param x left edge in points
   * @param top distance of the baseline from the upper edge in points
   */
  public void line(double x, double top, double size, String text) {
    String codes = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    double y = PDRectangle.A4.getHeight() - top;
    content.append("BT /F %s Tf %s %s Td <%s> Tj ET\n".formatted(size, x, y, codes));
  }

  /** Sets lines below each other. */
  public void lines(double x, double top, double size, double leading, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      line(x, top + i * leading, size, texts[i]);
    }
  }

  /** Ends a page. */
  public void page() {
    PDPage page = new PDPage(PDRectangle.A4);
    PDResources resources = new PDResources();
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(FONT, font());
    resources.getCOSObject().setItem(COSName.FONT, fonts);
    page.setResources(resources);
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream()) {
      out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    page.setContents(stream);
    document.addPage(page);
    content = new StringBuilder();
  }

  /** The file. */
  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (document) {
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A font of the collection Adobe-GB1, its codes being UTF-16. */
  private static COSDictionary font() {
    COSDictionary system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString("GB1"));
    system.setInt(COSName.SUPPLEMENT, 2);
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, "STSong-Light");
    descriptor.setInt(COSName.FLAGS, 4);
    COSDictionary glyphs = new COSDictionary();
    glyphs.setItem(COSName.TYPE, COSName.FONT);
    glyphs.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
    glyphs.setName(COSName.BASE_FONT, "STSong-Light");
    glyphs.setItem(COSName.CIDSYSTEMINFO, system);
    glyphs.setItem(COSName.FONT_DESC, descriptor);
    glyphs.setItem(COSName.DW, COSInteger.get(1000));
    COSArray descendants = new COSArray();
    descendants.add(glyphs);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "STSong-Light");
    font.setName(COSName.ENCODING, "UniGB-UTF16-H");
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }
}
