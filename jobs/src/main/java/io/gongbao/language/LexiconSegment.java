package io.gongbao.language;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.seg.common.WordNet;
import io.gongbao.rules.Lexicon;
import java.util.LinkedList;
import java.util.TreeMap;

/**
 * HanLP's Viterbi segmenter with the lexicon's words put into the lattice, where they compete with
 * HanLP's own words and win by their frequency. HanLP's custom dictionary would only join words
 * after the best path is found, so a word that the path cuts across would be lost; and it is global
 * and not thread-safe, while this one belongs to the segmenter and never changes.
 */
final class LexiconSegment extends ViterbiSegment {
  private final DoubleArrayTrie<CoreDictionary.Attribute> words;

  LexiconSegment(Lexicon lexicon) {
    TreeMap<String, CoreDictionary.Attribute> sorted = new TreeMap<>();
    for (Lexicon.Word word : lexicon.words()) {
      Nature nature = Nature.create(word.pos());
      sorted.put(word.term(), new CoreDictionary.Attribute(nature, word.frequency()));
    }
    words = sorted.isEmpty() ? null : new DoubleArrayTrie<>(sorted);
  }

  @Override
  protected void generateWordNet(WordNet net) {
    super.generateWordNet(net);
    if (words == null) {
      return;
    }
    LinkedList<Vertex>[] lattice = net.getVertexes();
    DoubleArrayTrie<CoreDictionary.Attribute>.Searcher found = words.getSearcher(net.charArray, 0);
    while (found.next()) {
      String term = new String(net.charArray, found.begin, found.length);
      Vertex vertex = new Vertex(term, found.value);
      // A negative id is HanLP's sign for a word that keeps company with every other this often.
      vertex.wordID = -found.value.totalFrequency;
      lattice[found.begin + 1].removeIf(other -> other.realWord.length() == term.length());
      lattice[found.begin + 1].add(vertex);
    }
  }
}
