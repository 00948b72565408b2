package io.gongbao.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Hands out the subjects of a list to its numbers: 教育、医疗价格分别上涨3.3%、5.9%. */
final class Respectively {
  private static final int LONGEST = 30;
  private static final Words BARE = Words.of("同比 环比 比上年 比去年 比上年同期 较上年 增速 降幅 增幅 涨幅 占比");

  private static final Pattern EACH = Pattern.compile("每[\\d一二三百千万]*\\p{IsHan}{1,3}$");
  private static final Words COPULAS = Words.of("是 为 包括 有");

  private Respectively() {}

  /** The subject of number k when its run of numbers follows 分别, else null. */
  static Subject at(
      String text, List<Place> places, int k, List<When> times, List<Subject> before) {
    int first = k;
    while (first > 0 && places.get(first).listed() && k - first < LONGEST) {
      first--;
    }
    int last = k;
    while (last + 1 < places.size() && places.get(last + 1).listed() && last - first < LONGEST) {
      last++;
    }
    int numbers = last - first + 1;
    if (numbers >= 2 && goesOn(text, places, first, numbers)) {
      return before.get(k - numbers);
    }
    Place head = places.get(first);
    int fork = head.left().lastIndexOf("分别");
    if (fork < 0) {
      return null;
    }
    int from = head.leftStart();
    int to = from + fork;
    String named = EACH.matcher(text.substring(skip(text, from, to, times), to)).replaceAll("");
    List<String> items = items(named);
    if (numbers >= 2 && bare(head.left().strip())) {
      int bound = first == 0 ? 0 : places.get(first - 1).quantity().outerEnd();
      List<String> told = named(text, head.clauseStart(), bound, numbers);
      items = told.size() == numbers ? told : items;
    }
    if (items.size() != numbers && first >= numbers && numbers >= 2 && bare(head.left().strip())) {
      return before.get(k - numbers);
    }
    if (items.size() != numbers || numbers < 2) {
      return null;
    }
    return new Subject(share(items, k - first), from, to, "listed");
  }

  /** 由5元、6元提高到7元、8元: a list that goes on from a list as long. */
  private static boolean goesOn(String text, List<Place> places, int first, int numbers) {
    boolean follows = first >= numbers && NamedTime.first(text, places.get(first - 1));
    for (int i = first - numbers + 1; follows && i < first; i++) {
      follows = places.get(i).listed();
    }
    return follows && !places.get(first - numbers).listed();
  }

  /** 分别 with nothing before it but 同比: the subjects are those of the numbers before. */
  private static boolean bare(String left) {
    String words = Phrase.tail(left, 0, left.lastIndexOf("分别")).in(left);
    String adverb = BARE.at(words, 0);
    return words.isEmpty()
        || (adverb != null && adverb.length() == words.length())
        || words.startsWith("连续");
  }

  /** What the clause before enumerates: 增长较快的是甲、乙，分别增长. */
  private static List<String> named(String text, int clauseStart, int bound, int numbers) {
    int to = Math.max(0, clauseStart - 1);
    int from =
        Math.max(Math.max(text.lastIndexOf('，', to - 1), text.lastIndexOf('；', to - 1)) + 1, bound);
    String clause = from < to ? text.substring(from, to) : "";
    Words.Hit copula = COPULAS.last(clause);
    if (copula == null) {
      return List.of();
    }
    String words = clause.substring(copula.end());
    List<String> items = items(words);
    return items.size() == numbers ? items : List.of(words.split("、"));
  }

  private static int skip(String text, int from, int to, List<When> times) {
    int at = Phrase.head(text, from, to).start();
    for (When time : times) {
      if (time.start() == at && time.end() <= to) {
        at = Phrase.head(text, time.end(), to).start();
      }
    }
    return at;
  }

  static List<String> items(String words) {
    List<String> items = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= words.length(); i++) {
      boolean cut = i == words.length() || ("、和与及".indexOf(words.charAt(i)) >= 0 && i > start);
      if (cut && i > start) {
        String item = words.substring(start, i).strip();
        if (!item.isEmpty()) {
          items.add(item);
        }
        start = i + 1;
      }
    }
    return items.size() == 1 ? Pairs.parts(items.get(0)) : items;
  }

  /** An item with the words that it shares with the last or the first one. */
  private static String share(List<String> items, int k) {
    String item = items.get(k);
    String last = items.get(items.size() - 1);
    String first = items.get(0);
    if (k == items.size() - 1) {
      boolean bare = last.length() <= 4 && first.length() >= last.length() + 2;
      return bare ? first.substring(0, first.length() - 2) + last : last;
    }
    if (item.length() >= 2 && last.endsWith(item.substring(item.length() - 2))) {
      return item;
    }
    return item + head(items.get(items.size() - 2), last);
  }

  /** The words at the end of the last item that the one before it leaves out. */
  private static String head(String before, String last) {
    String tail = before.substring(Math.max(0, before.length() - 2));
    int at = last.indexOf(tail);
    if (at >= 0) {
      return last.substring(at + tail.length());
    }
    int cut = Math.min(before.length(), last.length());
    return last.length() - cut >= 2 && last.length() > before.length() ? last.substring(cut) : "";
  }
}
