package io.gongbao.claim;

import java.util.List;
import java.util.Map;

/** Words that name two things at once, in the order in which their figures follow: 城乡居民, 存贷款. */
final class Pairs {
  private static final Map<String, List<String>> PAIRS =
      Map.of(
          "城乡居民", List.of("城镇居民", "农村居民"),
          "城乡低保", List.of("城市低保", "农村低保"),
          "存贷款", List.of("存款", "贷款"));

  private Pairs() {}

  /** The two names for which this one stands, or the name itself. */
  static List<String> parts(String name) {
    for (Map.Entry<String, List<String>> pair : PAIRS.entrySet()) {
      if (name.contains(pair.getKey())) {
        return pair.getValue().stream().map(part -> name.replace(pair.getKey(), part)).toList();
      }
    }
    return List.of(name);
  }

  /** The name of the number with this turn among two of a list: 城乡居民收入增长5%、8%. */
  static Subject turn(Subject subject, int turn, int turns) {
    List<String> parts = turns == 2 ? parts(subject.text()) : List.of();
    return parts.size() == 2 ? subject.with(parts.get(turn), "listed") : subject;
  }
}
