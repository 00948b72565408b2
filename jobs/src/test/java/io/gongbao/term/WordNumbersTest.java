package io.gongbao.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordNumbersTest {
  @Property(tries = 50)
  void numbersWordsAsAMapDoes(@ForAll List<String> words) {
    WordNumbers numbers = new WordNumbers();
    Map<String, Integer> map = new HashMap<>();
    for (String word : words) {
      assertThat(numbers.number(word)).isEqualTo(map.computeIfAbsent(word, w -> map.size()));
    }
    assertThat(numbers.words()).hasSize(map.size());
  }

  @Test
  void keepsItsNumbersWhileItGrows() {
    WordNumbers numbers = new WordNumbers();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      words.add(Character.toString(0x4E00 + i % 150) + (char) (0x4E00 + i / 150) + "/n");
    }
    words.forEach(numbers::number);
    assertThat(numbers.words()).isEqualTo(words);
    for (int i = 0; i < words.size(); i++) {
      assertThat(numbers.number(words.get(i))).isEqualTo(i);
    }
  }
}
