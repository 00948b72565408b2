package io.gongbao.language;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import io.gongbao.row.Token;
import java.util.ArrayList;
import java.util.List;

/** HanLP's Viterbi segmenter. The only class that knows HanLP. */
public final class HanlpTokenizer implements Tokenizer {
  private final Segment segment = HanLP.newSegment("viterbi").enableOffset(true);

  @Override
  public List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    for (Term term : segment.seg(text)) {
      if (!term.word.isBlank()) {
        tokens.add(
            new Token(
                term.word,
                String.valueOf(term.nature),
                term.offset,
                term.offset + term.word.length()));
      }
    }
    return tokens;
  }
}
