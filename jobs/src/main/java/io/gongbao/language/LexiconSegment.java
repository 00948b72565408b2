package io.gongbao.language;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.seg.common.WordNet;
import com.hankcs.hanlp.utility.Predefine;
import io.gongbao.rules.Lexicon;
import java.util.LinkedList;
import java.util.List;
import java.util.TreeMap;

/**
 * HanLP's Viterbi segmenter with the lexicon's words put into the lattice, where they compete with
 * HanLP's own words and win by their frequency. HanLP's custom dictionary would only join words
 * after the best path is found, so a word that the path cuts across would be lost; and it is global
 * and not thread-safe, while this one belongs to the segmenter and never changes.
 */
final class LexiconSegment extends ViterbiSegment {
  private final DoubleArrayTrie<Entry> words;

  LexiconSegment(Lexicon lexicon) {
    TreeMap<String, Entry> sorted = new TreeMap<>();
    lexicon.words().forEach(word -> sorted.put(word.term(), Entry.of(word)));
    words = sorted.isEmpty() ? null : new DoubleArrayTrie<>(sorted);
  }

  @Override
  protected void generateWordNet(WordNet net) {
    super.generateWordNet(net);
    if (words == null) {
      return;
    }
    LinkedList<Vertex>[] lattice = net.getVertexes();
    DoubleArrayTrie<Entry>.Searcher found = words.getSearcher(net.charArray, 0);
    while (found.next()) {
      int length = found.length;
      lattice[found.begin + 1].removeIf(other -> other.realWord.length() == length);
      lattice[found.begin + 1].add(
          new LexiconVertex(new String(net.charArray, found.begin, length), found.value));
    }
  }

  /**
   * A word of the lexicon has the lexicon's tag: HanLP's own custom words are joined after the best
   * path is found and would put theirs over it.
   */
  @Override
  protected List<Term> segSentence(char[] sentence) {
    List<Term> terms = super.segSentence(sentence);
    if (words != null) {
      for (Term term : terms) {
        Entry entry = words.get(term.word);
        if (entry != null) {
          term.nature = entry.attribute().nature[0];
        }
      }
    }
    return terms;
  }

  /** A word's part of speech for HanLP, and what it costs to choose the word. */
  private record Entry(CoreDictionary.Attribute attribute, double cost) {
    static Entry of(Lexicon.Word word) {
      int strings = CoreDictionary.get(CoreDictionary.X_WORD_ID).totalFrequency;
      Nature nature = Nature.create(word.pos());
      double share = word.frequency() / (double) Predefine.TOTAL_FREQUENCY;
      return new Entry(new CoreDictionary.Attribute(nature, strings), -Math.log(share));
    }
  }

  /**
   * A word of the lexicon on a path: choosing it costs what its frequency says, whatever stands
   * before; what may follow is what follows unknown strings. HanLP's own custom words make what
   * follows nearly free of cost, so that 境外企业 becomes 境 外企 业.
   */
  private static final class LexiconVertex extends Vertex {
    private final double cost;

    LexiconVertex(String term, Entry entry) {
      super(term, entry.attribute());
      this.cost = entry.cost();
      this.wordID = CoreDictionary.X_WORD_ID;
    }

    @Override
    public void updateFrom(Vertex before) {
      if (from == null || before.weight + cost < weight) {
        from = before;
        weight = before.weight + cost;
      }
    }
  }
}
