package io.gongbao.topic;

import io.gongbao.row.WeightedTerm;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Names of topics. No two topics of a fit share a term, so labels and ids are unique in it. */
final class TopicLabels {
  private static final int TERMS = 3;
  private static final int ID_BYTES = 6;

  private TopicLabels() {}

  /** The heaviest of the terms that show it, up to three, with a middle dot between them. */
  static String label(List<WeightedTerm> terms) {
    return terms.stream().limit(TERMS).map(WeightedTerm::term).collect(Collectors.joining("·"));
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
