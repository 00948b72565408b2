package io.gongbao.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongbao.SharedData;
import io.gongbao.article.MadePairs.Pair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Precision and recall of duplicates on made pairs, of sample text and of news where it is. */
class DuplicatesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final double PRECISION = 0.995;
  private static final double RECALL = 0.98;
  private static final int SHORTEST = 60;

  @Test
  void pairsOfTheSample() throws IOException {
    Set<String> bodies = new LinkedHashSet<>();
    for (String line : Files.readAllLines(Path.of("seeds/_expected/articles.jsonl"))) {
      bodies.add(JSON.readTree(line).get("body").asText());
    }
    check("sample", clean(bodies, 40));
  }

  @Test
  void pairsOfNews() throws IOException {
    check("news", clean(news("corpora/news/2016.jsonl.gz", 400, 20), 60));
  }

  /** What is found are formulas: one sentence with another title, or one text with another head. */
  @Test
  void newsThatIsNotTheSame() throws IOException {
    List<String> texts = clean(news("corpora/news/2019.jsonl.gz", 400, 1), 400);
    int found = 0;
    int candidates = 0;
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        Pair pair = new Pair(texts.get(i), texts.get(j), 0, MadePairs.Damage.NONE);
        boolean candidate = isCandidate(pair);
        candidates += candidate ? 1 : 0;
        found += candidate && isDuplicate(pair) ? 1 : 0;
      }
    }
    System.out.printf("%d texts: %d candidates, %d found%n", texts.size(), candidates, found);
    assertThat(found).isLessThanOrEqualTo(texts.size() / 20);
  }

  private static void check(String name, List<String> texts) {
    MadePairs made = new MadePairs(texts);
    int right = 0;
    int wrong = 0;
    for (double shared : List.of(0.0, 0.3, 0.4, 0.5, 0.8, 0.9, 1.0)) {
      int found = 0;
      int candidates = 0;
      List<Pair> pairs = made.sharing(shared);
      List<String> missed = new ArrayList<>();
      for (Pair pair : pairs) {
        boolean candidate = isCandidate(pair);
        boolean duplicate = candidate && isDuplicate(pair);
        candidates += candidate ? 1 : 0;
        found += duplicate ? 1 : 0;
        if (shared >= 0.8 != duplicate) {
          missed.add(pair.damage() + " " + candidate + " " + Overlap.of(pair.a(), pair.b()));
        }
      }
      System.out.printf(
          "%s %.1f shared: %d pairs, %d candidates, %d found%n",
          name, shared, pairs.size(), candidates, found);
      missed.stream().limit(12).forEach(System.out::println);
      if (shared >= 0.8) {
        right += found;
        assertThat((double) found / pairs.size()).as("recall at " + shared).isGreaterThan(RECALL);
      } else {
        wrong += found;
      }
    }
    assertThat((double) right / (right + wrong)).as("precision").isGreaterThan(PRECISION);
  }

  /** As the stage decides it: a common band, or enough of the winnowed runs. */
  private static boolean isCandidate(Pair pair) {
    List<Integer> a = Fingerprint.of(pair.a());
    List<Integer> b = Fingerprint.of(pair.b());
    Set<Long> common = new HashSet<>(Fingerprint.bands(a));
    common.retainAll(new HashSet<>(Fingerprint.bands(b)));
    boolean band = common.stream().anyMatch(key -> !Fingerprint.isRunKey(key));
    double rateA = Fingerprint.rate(a, pair.a().length());
    double rateB = Fingerprint.rate(b, pair.b().length());
    double fewest = Math.min(Fingerprint.runs(a) / rateA, Fingerprint.runs(b) / rateB);
    boolean runs = !common.isEmpty() && common.size() >= 0.1 * fewest * Math.min(rateA, rateB);
    return band || runs;
  }

  private static boolean isDuplicate(Pair pair) {
    return Overlap.of(pair.a(), pair.b()).isDuplicate();
  }

  private static List<String> clean(Set<String> texts, int most) {
    return texts.stream().filter(text -> text.length() >= SHORTEST).limit(most).toList();
  }

  private static Set<String> news(String name, int count, int step) throws IOException {
    return SharedData.news(name, step).stream()
        .map(String::strip)
        .distinct()
        .limit(count)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
