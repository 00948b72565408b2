package io.gongbao.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Full-width digits and Latin letters, as old editors set them, to those of ASCII: １１７５．８６ becomes
 * 1175.86. Marks go with them only between two such characters, a percent sign only behind a digit,
 * a comma only before three; all other full-width marks are Chinese and stay.
 */
final class NarrowRepair {
  private static final Pattern RUN =
      Pattern.compile(
          "[０-９Ａ-Ｚａ-ｚ]+(?:(?:[．：／－＋]|，(?=[０-９]{3}(?![０-９])))[０-９Ａ-Ｚａ-ｚ]+)*(?:(?<=[０-９])％)?");

  private NarrowRepair() {}

  static boolean isWide(char c) {
    return (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
  }

  static List<Edit> edits(String text) {
    List<Edit> edits = new ArrayList<>();
    Matcher run = RUN.matcher(text);
    while (run.find()) {
      StringBuilder narrow = new StringBuilder(run.end() - run.start());
      run.group().chars().forEach(c -> narrow.append((char) (c - 0xFEE0)));
      edits.add(new Edit("width", run.start(), run.end(), narrow.toString(), 1));
    }
    return edits;
  }
}
