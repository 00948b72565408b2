package io.gongbao.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text says at its ends about other pages and about where it comes from: （下转第2版）, 【上接A1版】,
 * （来源：…）, （据…）, （…供稿）, （新华社…月…日电）. Brackets of any kind, or arrows, stand around; the number of a
 * page has digits, a letter or ideographs.
 */
final class Marks {
  /** Longer than any mark at the end of a text, so that hostile text costs no more. */
  static final int TAIL = 400;

  private static final String PAGE = "\\s*第?\\s*(?:[A-DＡ-Ｄ]?\\s*[0-9]{1,2}|[一二三四五六七八九十]{1,3})\\s*版";
  private static final String OPEN = "[（(【〔\\[]\\s*";
  private static final String CLOSE = "[^。！？）)】〕\\]]{0,24}[)）】〕\\]]\\s*";
  private static final Pattern GOES_ON =
      Pattern.compile(
          ("\\s*(?:" + OPEN + "(?:紧|下)?转" + PAGE + CLOSE)
              + ("|[▶►▷→]+\\s*(?:紧|下)?转" + PAGE + "\\s*")
              + ("|下转" + PAGE + "\\s*[▶►▷→]+\\s*")
              + ("|(?:(?<=[\\s。！？”])|^)下转" + PAGE + "\\s*)$"));
  private static final Pattern CONTINUED =
      Pattern.compile(
          ("^\\s*(?:" + OPEN + "(?:上|紧)?接" + PAGE + CLOSE)
              + ("|[◀◄◁←]+\\s*(?:上|紧)?接" + PAGE + "\\s*")
              + ("|(?:上|紧)接" + PAGE + "\\s*[◀◄◁←]*\\s*)"));
  private static final String DISPATCH =
      "(新华社|中新社|中新网)[^（）()【】。，]{0,12}?([0-9]{1,2}\\s*月\\s*[0-9]{1,2}\\s*日)\\s*(?:电|讯)";
  private static final Pattern SENT = Pattern.compile(DISPATCH);
  private static final Pattern SOURCE =
      Pattern.compile(
          "\\s*[（(【〔\\[]\\s*(?:(?:本文|文章|稿件|素材|信息|消息|新闻)?(?:来源|稿源|转载自|转自|摘自|原载)\\s*[:：｜|/]"
              + "[^（）()【】\\[\\]]*"
              + "|(?:据|摘自|综合)[^（）()【】。，]{2,20}|[^（）()【】。，]{2,20}供稿|"
              + DISPATCH
              + ")"
              + "\\s*[)）】〕\\]]\\s*$");

  private static final Pattern LABEL = Pattern.compile("[源载]\\s*[:：｜|/]|转自");

  private Marks() {}

  /**
   * Where the mark of source at the end of a text begins, or -1. Behind an open sentence only one
   * that says so counts.
   */
  static int source(String text) {
    int at = atEnd(SOURCE, text);
    boolean named = at >= 0 && LABEL.matcher(text).region(at, text.length()).find();
    return named || at == 0 || (at > 0 && Line.isClosed(text.substring(0, at))) ? at : -1;
  }

  /** The agency and the day of a dispatch that such a mark names; null if it is none. */
  static Particulars dispatch(String mark) {
    Matcher sent = SENT.matcher(mark);
    return sent.find() ? new Particulars(sent.group(2), sent.group(1), List.of(), true) : null;
  }

  /** Where the mark that the text goes on elsewhere begins, or -1. */
  static int goesOn(String text) {
    return atEnd(GOES_ON, text);
  }

  /** Where the mark that the text comes from elsewhere ends, or -1. */
  static int continued(String text) {
    Matcher matcher = CONTINUED.matcher(text);
    return matcher.find() ? matcher.end() : -1;
  }

  /** Whether a text says where it goes on or comes from, and so ends. */
  static boolean isEnd(String text) {
    return goesOn(text) >= 0 || source(text) >= 0;
  }

  private static int atEnd(Pattern pattern, String text) {
    int length = text.length();
    Matcher matcher = pattern.matcher(text).region(Math.max(0, length - TAIL), length);
    return matcher.find() ? matcher.start() : -1;
  }
}
