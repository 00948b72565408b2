package io.gongbao.input;

import java.util.List;

/**
 * A page as blocks in reading order.
 *
 * @param height in points
 */
record PdfPage(List<Block> blocks, float height) {
  /** Lines that stand together in one column. */
  record Block(List<TextLine> lines, boolean table) {}
}
