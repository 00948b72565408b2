package io.gongbao.theme;

import io.gongbao.row.Sentence;
import io.gongbao.row.Token;

/**
 * Where in a sentence a term may begin or end: at the ends of tokens, and where Latin letters meet
 * other letters (AI in AI大模型 or AI+, but not in AIS).
 */
final class Borders {
  private static final String CLAUSE_ENDS = "，；。！？,;!?：:";

  private final boolean[] borders;
  private final int[] clauses;

  Borders(Sentence sentence) {
    String text = sentence.text();
    borders = new boolean[text.length() + 1];
    clauses = new int[text.length() + 1];
    for (Token token : sentence.tokens()) {
      borders[token.start()] = true;
      borders[token.end()] = true;
    }
    int clause = 0;
    for (int i = 0; i < text.length(); i++) {
      clauses[i] = clause;
      if (CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0) {
        clause++;
      }
      if (i > 0 && isLatin(text.charAt(i - 1)) != isLatin(text.charAt(i))) {
        borders[i] = true;
      }
    }
  }

  int clause(int at) {
    return clauses[at];
  }

  /** Whether a term as conf/ writes it may stand there. */
  boolean fits(String term, int start, int end) {
    return (borders[start] || term.charAt(0) == '*')
        && (borders[end] || term.charAt(term.length() - 1) == '*');
  }

  private static boolean isLatin(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
