package io.gongbao.article;

import com.hankcs.hanlp.HanLP;
import io.gongbao.input.Declared;
import io.gongbao.input.RawDocument;
import io.gongbao.row.Article;
import io.gongbao.rules.CleaningRules;
import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.PageRules;
import io.gongbao.text.RepairChain;
import io.gongbao.text.ShiftingTool;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Makes pairs of articles that share a known part of their text, one of them damaged. */
public final class MadePairs {
  private static final ConfFolder CONF = new ConfFolder(Path.of("conf"));
  private static final ArticleReader READER =
      new ArticleReader(new RepairChain(CleaningRules.load(CONF)), PageRules.load(CONF));

  private static final String TITLE = "各地工作情况综述\n\n";

  private final List<String> texts;
  private final Random random = new Random(7);

  /** What happens to the second text of a pair before it is read. */
  public enum Damage {
    NONE,
    WRAPPED,
    TRADITIONAL,
    SHIFTED,
    IN_A_PAGE
  }

  /**
   * Two texts as they are compared.
   *
   * @param shared part of the shorter one that the other holds
   */
  public record Pair(String a, String b, double shared, Damage damage) {}

  /**
   * @param texts clean bodies, all different
   */
  public MadePairs(List<String> texts) {
    this.texts = texts;
  }

  /** One pair of each damage for each text. */
  public List<Pair> sharing(double shared) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      for (Damage damage : Damage.values()) {
        String other = texts.get((i + 1) % texts.size());
        String text = texts.get(i);
        String mixed = mixed(text, other, shared);
        pairs.add(new Pair(text, read(TITLE + damaged(mixed, damage, i)), shared, damage));
      }
    }
    return pairs;
  }

  /** A text of which so much is kept, and the rest is another's, of the same length. */
  private static String mixed(String text, String other, double shared) {
    int kept = (int) Math.round(text.length() * shared);
    StringBuilder rest = new StringBuilder(other);
    while (rest.length() < text.length() - kept) {
      rest.append(other);
    }
    return text.substring(0, kept) + rest.substring(0, text.length() - kept) + "。";
  }

  private String damaged(String text, Damage damage, int number) {
    return switch (damage) {
      case NONE -> text;
      case WRAPPED -> wrapped(text);
      case TRADITIONAL -> HanLP.convertToTraditionalChinese(text);
      case SHIFTED ->
          ShiftingTool.damaged(
              HanLP.convertToTraditionalChinese(text), ShiftingTool.list(random), "?");
      case IN_A_PAGE -> page(text, number);
    };
  }

  private static String wrapped(String text) {
    return text.lines()
        .map(line -> line.replaceAll("(.{18})", "$1\n"))
        .collect(Collectors.joining("\n"));
  }

  private String page(String text, int number) {
    String before = texts.get((number + 2) % texts.size());
    String behind = texts.get((number + 3) % texts.size());
    return before + "\n" + text + "\n" + behind;
  }

  private static String read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    RawDocument raw =
        new RawDocument(
            "d", "d.txt", "d.txt", RawDocument.TEXT, bytes, Declared.NOTHING, bytes.length);
    return READER.read(raw).articles().stream()
        .map(Article::body)
        .collect(Collectors.joining("\n"));
  }
}
