package io.gongbao.text;

import io.gongbao.language.Readings;
import io.gongbao.language.ScriptDictionary;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Does to a traditional text what the annotating tool and the decoder after it do. */
public final class ShiftingTool {
  private static final Charset GBK = Charset.forName("GBK");

  private ShiftingTool() {}

  /**
   * A traditional text, damaged.
   *
   * @param readings characters of the tool's list with their readings
   * @param broken what the decoder writes for a broken pair
   */
  public static String damaged(String text, Map<Character, String> readings, String broken) {
    byte[] bytes = text.getBytes(GBK);
    Map<Integer, String> inserts = new TreeMap<>();
    for (Map.Entry<Character, String> entry : new TreeMap<>(readings).entrySet()) {
      byte[] hit = String.valueOf(entry.getKey()).getBytes(GBK);
      for (int i = 0; i + 1 < bytes.length; i++) {
        boolean whole = !inserts.containsKey(i + 1);
        if (whole && bytes[i] == hit[0] && bytes[i + 1] == hit[1]) {
          inserts.put(i + 2, entry.getValue());
        }
      }
    }
    return decoded(bytes, inserts, broken);
  }

  /** Two of three traditional characters, each with a reading: the list of an annotating tool. */
  public static Map<Character, String> list(Random random) {
    Map<Character, String> list = new TreeMap<>();
    for (char c = '\u4E00'; c < '\u9FA5'; c++) {
      List<String> readings = Readings.get().of(c);
      if (ScriptDictionary.get().isTraditional(c) && !readings.isEmpty() && random.nextInt(3) > 0) {
        list.put(c, readings.get(0));
      }
    }
    return list;
  }

  private static String decoded(byte[] bytes, Map<Integer, String> inserts, String broken) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < bytes.length; ) {
      if (inserts.containsKey(i)) {
        text.append('(').append(inserts.remove(i)).append(')');
      }
      if (bytes[i] > 0) {
        text.append((char) bytes[i++]);
      } else if (inserts.containsKey(i + 1)) {
        text.append(broken).append(inserts.remove(i + 1)).append(')');
        i++;
      } else if (i + 1 == bytes.length || (bytes[i + 1] & 0xFF) < 0x40) {
        text.append(broken);
        i++;
      } else {
        text.append(new String(bytes, i, 2, Charset.forName("GB18030")));
        i += 2;
      }
    }
    return inserts.containsKey(bytes.length)
        ? text.append('(').append(inserts.get(bytes.length)).append(')').toString()
        : text.toString();
  }

  /** UTF-8 bytes read as Latin-1 and written as UTF-8. */
  static byte[] doubled(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)
        .getBytes(StandardCharsets.UTF_8);
  }

  static byte[] joined(List<byte[]> parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    new ArrayList<>(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }
}
