package io.gongbao.stage;

import io.gongbao.article.Survivors;
import io.gongbao.article.Survivors.Rank;
import io.gongbao.stage.FlagDuplicates.Repeat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of equal texts stands for all of them. Of a text that came very often only neighbours are
 * compared; since to equal is transitive, that is enough (disjoint sets, Galler and Fischer, 1964).
 */
final class EqualTexts {
  private final Map<String, Rank> better = new HashMap<>();

  EqualTexts(List<Repeat> repeats) {
    repeats.stream().filter(EqualTexts::isEqual).forEach(this::join);
  }

  /** Whether both articles hold the same letters, with nothing that makes one better. */
  static boolean isEqual(Repeat repeat) {
    return repeat.similarity() >= 1 && repeat.better().worth() == repeat.worse().worth();
  }

  /** The best of all articles that equal this one; itself if none does. */
  Rank first(Rank article) {
    Rank at = article;
    for (Rank next = better.get(at.articleId()); next != null; next = better.get(at.articleId())) {
      at = next;
    }
    if (!at.equals(article)) {
      better.put(article.articleId(), at);
    }
    return at;
  }

  private void join(Repeat repeat) {
    Rank a = first(repeat.better());
    Rank b = first(repeat.worse());
    int order = Survivors.BEST_FIRST.compare(a, b);
    if (order < 0) {
      better.put(b.articleId(), a);
    } else if (order > 0) {
      better.put(a.articleId(), b);
    }
  }
}
