package io.gongbao.language;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import io.gongbao.row.Token;
import io.gongbao.rules.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * HanLP's segmenter with the lexicon of the domain; quantities and dates are one token. Safe for
 * use by many threads.
 */
public final class HanlpTokenizer implements Tokenizer {
  private static final Map<Lexicon, HanlpTokenizer> SHARED = new ConcurrentHashMap<>();

  private final Segment segment;

  private HanlpTokenizer(Lexicon lexicon) {
    segment =
        new LexiconSegment(lexicon)
            .enableCustomDictionary(true)
            .enableNameRecognize(true)
            .enableTranslatedNameRecognize(true)
            .enableOffset(true);
  }

  /**
   * The one tokenizer of this JVM for a lexicon; HanLP's dictionaries are read at the first call.
   */
  public static HanlpTokenizer shared(Lexicon lexicon) {
    return SHARED.computeIfAbsent(lexicon, HanlpTokenizer::new);
  }

  @Override
  public List<Token> tokens(String text) {
    List<Term> words = segment.seg(text);
    List<Token> tokens = new ArrayList<>(words.size());
    int from = 0;
    while (from < words.size()) {
      int to = QuantityJoiner.end(words, from);
      add(tokens, text, words, from, to);
      from = to;
    }
    return tokens;
  }

  private static void add(List<Token> tokens, String text, List<Term> words, int from, int to) {
    Term first = words.get(from);
    Term last = words.get(to - 1);
    String lastPos = String.valueOf(last.nature);
    int end = last.offset + last.word.length();
    if (to - from == 1) {
      if (!first.word.isBlank()) {
        tokens.add(new Token(first.word, lastPos, first.offset, end));
      }
      return;
    }
    String joined = text.substring(first.offset, end);
    tokens.add(new Token(joined, QuantityJoiner.pos(joined, lastPos), first.offset, end));
  }
}
