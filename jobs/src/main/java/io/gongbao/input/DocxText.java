package io.gongbao.input;

import io.gongbao.input.Refused.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * Text of a DOCX file: a paragraph a line, a table row a line with tabs between cells. The date in
 * its properties is that of the file, often of a conversion, so it is no evidence of publication.
 *
 * @param title as the properties declare it, null if they do not
 */
record DocxText(String text, String title) {
  static DocxText read(byte[] bytes) throws Refused {
    if (bytes.length > 3 && bytes[0] == (byte) 0xD0 && bytes[1] == (byte) 0xCF) {
      throw new Refused(Reason.ENCRYPTED, "an OLE container: encrypted, or an old .doc");
    }
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      String text = text(document);
      if (text.isBlank()) {
        throw new Refused(Reason.NO_TEXT, "no paragraph holds text");
      }
      String title = document.getProperties().getCoreProperties().getTitle();
      return new DocxText(text, title == null || title.isBlank() ? null : title.strip());
    } catch (IOException
        | POIXMLException
        | OpenXML4JRuntimeException
        | RecordFormatException
        | IllegalArgumentException
        | IllegalStateException
        | ClassCastException
        | NullPointerException e) {
      // POI shows broken parts by any of these.
      throw new Refused(Reason.DAMAGED, String.valueOf(e.getMessage()), Snippet.of(bytes));
    }
  }

  private static String text(XWPFDocument document) {
    StringJoiner lines = new StringJoiner("\n", "", "\n");
    for (IBodyElement element : document.getBodyElements()) {
      if (element instanceof XWPFParagraph paragraph) {
        lines.add(paragraph.getText());
      } else if (element instanceof XWPFTable table) {
        table.getRows().forEach(row -> lines.add(cells(row)));
      }
    }
    return lines.toString();
  }

  private static String cells(XWPFTableRow row) {
    List<String> cells =
        row.getTableCells().stream().map(cell -> cell.getText().replace('\n', ' ')).toList();
    return cells.stream().collect(Collectors.joining("\t"));
  }
}
