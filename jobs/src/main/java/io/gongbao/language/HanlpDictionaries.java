package io.gongbao.language;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The dictionaries that HanLP (Apache-2.0) carries in its jar, read as data: words and word bigrams
 * with their frequencies (about 85,000 and 440,000, from its newspaper corpus), readings of
 * characters, traditional to simplified.
 */
final class HanlpDictionaries {
  private static final String ROOT = "/data/dictionary/";

  private HanlpDictionaries() {}

  /** Receives one word, or two words that follow each other, and how often they were seen. */
  interface Sink {
    void accept(String first, String second, int count);
  }

  /** Lines key=value of a text dictionary, for example {@code pinyin/pinyin.txt}. */
  static List<String[]> pairs(String name) {
    List<String[]> pairs = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int equals = line.indexOf('=');
        if (equals > 0) {
          pairs.add(new String[] {line.substring(0, equals), line.substring(equals + 1).strip()});
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pairs;
  }

  /** Every word (second is empty), then every pair of words, in the dictionary's order. */
  static void words(Sink sink) {
    String[] words = words(CoreDictionary.trie);
    for (int id = 0; id < words.length; id++) {
      CoreDictionary.Attribute entry = CoreDictionary.get(id);
      sink.accept(words[id], "", entry.totalFrequency);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(open("CoreNatureDictionary.ngram.mini.txt.table.bin"))) {
      int[] start = (int[]) in.readObject();
      int[] follower = (int[]) in.readObject();
      for (int id = 0; id < words.length; id++) {
        for (int at = start[id]; at < start[id + 1]; at++) {
          sink.accept(words[id], words[follower[2 * at]], follower[2 * at + 1]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static InputStream open(String name) {
    return CoreDictionary.class.getResourceAsStream(ROOT + name);
  }

  /** The words of a double-array trie by their ids: each index of the array names its parent. */
  private static String[] words(DoubleArrayTrie<?> trie) {
    int[] base = trie.getBase();
    int[] check = trie.getCheck();
    int size = Math.min(base.length, check.length);
    int[] owner = new int[size];
    for (int i = size - 1; i >= 0; i--) {
      if (base[i] > 0 && base[i] < size && (i == 0 || check[i] != 0)) {
        owner[base[i]] = i;
      }
    }
    String[] words = new String[trie.size()];
    for (int i = 1; i < size; i++) {
      boolean leaf = check[i] == i && base[i] < 0;
      if (leaf && -base[i] - 1 < words.length) {
        words[-base[i] - 1] = spell(owner[i], check, owner);
      }
    }
    return words;
  }

  private static String spell(int leafOwner, int[] check, int[] owner) {
    StringBuilder word = new StringBuilder();
    for (int i = leafOwner; i != 0; i = owner[check[i]]) {
      word.append((char) (i - check[i] - 1));
    }
    return word.reverse().toString();
  }
}
