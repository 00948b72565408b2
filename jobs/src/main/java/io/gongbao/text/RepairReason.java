package io.gongbao.text;

import io.gongbao.row.Repair;
import java.util.HexFormat;
import java.util.Locale;

/** Why a change was made, for a reader of {@code explain}. */
final class RepairReason {
  private RepairReason() {}

  static String of(Repair repair) {
    return switch (repair.kind()) {
      case "shift" -> shift(repair);
      case "twin" -> "a gap of shifted bytes, filled from a clean copy of the article";
      case "reading" -> "a reading of the character before it, put there by a tool";
      case "script" -> "traditional character or phrase in a traditional text";
      case "width" ->
          repair.before().chars().anyMatch(c -> NarrowRepair.isWide((char) c))
              ? "full-width digits and letters"
              : "half-width mark beside Chinese, where the text has no full-width ones";
      case "space" -> "invisible character, special space or line ending";
      case "private_use" -> "private-use character, its meaning is lost";
      case "charset" ->
          repair.after().indexOf(ByteShiftRepair.GAP) >= 0
              ? "bytes that mean nothing in the charset"
              : "UTF-8 that was read as Latin-1 or CP1252 and encoded again";
      default -> repair.kind();
    };
  }

  private static String shift(Repair repair) {
    HexFormat hex = HexFormat.ofDelimiter(" ").withUpperCase();
    StringBuilder bytes = new StringBuilder();
    for (int i = 0; i < repair.before().length(); i++) {
      char c = repair.before().charAt(i);
      int code = Annotations.isBroken(c) ? 0 : DoubleByteTable.GB.code(c);
      byte[] pair = {(byte) (code >> 8), (byte) code};
      String known = code == 0 ? (c < 0x80 ? String.valueOf(c) : "") : hex.formatHex(pair);
      bytes.append(Annotations.isBroken(c) ? "(a byte lost)" : known).append(' ');
    }
    String sure = String.format(Locale.ROOT, "%.3f", repair.confidence());
    return "GBK read one byte late: " + bytes.toString().strip() + "; confidence " + sure;
  }
}
