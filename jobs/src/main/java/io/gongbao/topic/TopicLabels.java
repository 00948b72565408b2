package io.gongbao.topic;

import io.gongbao.row.WeightedTerm;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Names of topics. No two topics of a fit share a term, so labels and ids are unique in it. */
final class TopicLabels {
  private static final int TERMS = 3;
  private static final int FEWEST = 2;
  private static final int ID_BYTES = 6;

  private TopicLabels() {}

  /**
   * The heaviest of the terms that may name a topic, up to three, with a middle dot between them.
   * Of terms that hold each other only the first is taken; with fewer than two such terms the
   * others help out.
   *
   * @param names terms that may name it, heaviest first
   * @param all its terms, heaviest first
   */
  static String label(List<String> names, List<String> all) {
    List<String> chosen = new ArrayList<>();
    choose(names, TERMS, chosen);
    choose(all, FEWEST, chosen);
    return String.join("·", chosen);
  }

  private static void choose(List<String> terms, int most, List<String> chosen) {
    for (String term : terms) {
      boolean nested =
          chosen.stream().anyMatch(other -> other.contains(term) || term.contains(other));
      if (chosen.size() < most && !nested) {
        chosen.add(term);
      }
    }
  }

  /** Hash of the heaviest term: the same subject found by another run gets the same id. */
  static String id(List<WeightedTerm> terms) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(terms.get(0).term().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
