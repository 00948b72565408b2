package io.gongbao.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongbao.language.HanlpTokenizer;
import io.gongbao.language.Tokenizer;
import io.gongbao.row.Sentence;
import io.gongbao.row.ThemeMention;
import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.Lexicon;
import io.gongbao.rules.ThemeRules;
import io.gongbao.theme.ThemeTagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Predicts the themes of labelled sentences, for score_themes.py: {@code ThemePredictions
 * GOLD.jsonl PREDICTED.jsonl}.
 */
public final class ThemePredictions {
  private ThemePredictions() {}

  /** Reads records with id and sentence, writes records with id and themes. */
  public static void main(String[] arguments) throws IOException {
    ObjectMapper json = new ObjectMapper();
    ConfFolder conf = new ConfFolder(Path.of("conf"));
    Tokenizer tokenizer = HanlpTokenizer.shared(Lexicon.load(conf));
    ThemeTagger tagger = new ThemeTagger(ThemeRules.load(conf));
    List<String> predicted = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      JsonNode gold = json.readTree(line);
      String text = gold.get("sentence").asText();
      List<String> themes =
          tagger.mentions(sentence(text, tokenizer)).stream().map(ThemeMention::theme).toList();
      predicted.add(
          json.writeValueAsString(Map.of("id", gold.get("id").asText(), "themes", themes)));
    }
    Files.write(Path.of(arguments[1]), predicted);
  }

  private static Sentence sentence(String text, Tokenizer tokenizer) {
    return new Sentence("", "", 0, 0, 0, text.length(), null, text, tokenizer.tokens(text));
  }
}
