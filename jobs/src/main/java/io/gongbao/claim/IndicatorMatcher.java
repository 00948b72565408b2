package io.gongbao.claim;

import io.gongbao.rules.IndicatorCatalogue;
import io.gongbao.rules.IndicatorCatalogue.Indicator;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The catalogue's indicator that a noun phrase names exactly, if there is one. A phrase names it
 * when it equals one of its names after words that change nothing (全省, 总额) are taken off both ends.
 */
final class IndicatorMatcher {
  private static final int LONGEST = 60;
  private static final Words WITHIN = Words.of("中比重 中份额 中占比 里比重 里份额 里占比 中所占比重");
  private static final String ADDED = "增加值";
  private final IndicatorCatalogue catalogue;
  private final Map<String, Indicator> byName = new HashMap<>();
  private final Set<String> not = new HashSet<>();

  IndicatorMatcher(IndicatorCatalogue catalogue) {
    this.catalogue = catalogue;
    for (Indicator indicator : catalogue.indicators()) {
      catalogue.names(indicator).forEach(name -> byName.put(clean(name), indicator));
    }
    for (Indicator indicator : catalogue.indicators()) {
      indicator.not().stream()
          .map(IndicatorMatcher::clean)
          .filter(n -> !byName.containsKey(n))
          .forEach(not::add);
    }
  }

  /** The indicator that the phrase names, or null. */
  Indicator match(String phrase) {
    String text = clean(phrase);
    if (not.contains(text)) {
      return null;
    }
    int whole = WITHIN.in(text) ? text.indexOf('在') : -1;
    int share = whole > 1 ? whole : text.indexOf('占');
    if (share > 1 && !byName.containsKey(text)) {
      String part = text.substring(0, share);
      text = byName.containsKey(part + ADDED) ? part + ADDED : part;
    }
    if (text.isEmpty() || text.length() > LONGEST) {
      return null;
    }
    Deque<String> open = new ArrayDeque<>();
    Set<String> seen = new HashSet<>();
    open.add(text);
    while (!open.isEmpty() && seen.size() < 200) {
      String candidate = open.poll();
      if (not.contains(candidate)) {
        return null;
      }
      Indicator found = byName.get(candidate);
      if (found != null) {
        return found;
      }
      shorten(candidate, open, seen);
    }
    return null;
  }

  private void shorten(String text, Deque<String> open, Set<String> seen) {
    for (String prefix : catalogue.prefixes()) {
      if (text.startsWith(prefix) && text.length() > prefix.length()) {
        push(text.substring(prefix.length()), open, seen);
      }
    }
    for (String suffix : catalogue.suffixes()) {
      if (text.endsWith(suffix) && text.length() > suffix.length()) {
        push(text.substring(0, text.length() - suffix.length()), open, seen);
      }
    }
  }

  private static void push(String text, Deque<String> open, Set<String> seen) {
    if (seen.add(text)) {
      open.add(text);
    }
  }

  private static String clean(String phrase) {
    StringBuilder out = new StringBuilder(phrase.length());
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      if ("()（）“”‘’\"《》 、，的　".indexOf(c) < 0) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
