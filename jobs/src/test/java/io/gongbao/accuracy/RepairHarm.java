package io.gongbao.accuracy;

import io.gongbao.article.ArticleReader;
import io.gongbao.article.DocumentText;
import io.gongbao.input.DocumentReader;
import io.gongbao.input.RawDocument;
import io.gongbao.row.Repair;
import io.gongbao.rules.CleaningRules;
import io.gongbao.rules.ConfFolder;
import io.gongbao.rules.PageRules;
import io.gongbao.rules.SourceRules;
import io.gongbao.text.RepairChain;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Counts what reading does to text that is clean: repairs by kind and bodies that are not the text,
 * each with examples, and characters a second. A file that begins with its headline loses it to the
 * title, which counts here.
 *
 * <p>Usage: RepairHarm EXAMPLES FILE_OR_FOLDER...
 */
public final class RepairHarm {
  private RepairHarm() {}

  public static void main(String[] args) throws IOException {
    ConfFolder conf = new ConfFolder(Path.of("conf"));
    DocumentReader reader = new DocumentReader(SourceRules.load(conf));
    ArticleReader articles =
        new ArticleReader(new RepairChain(CleaningRules.load(conf)), PageRules.load(conf));
    Map<String, Integer> counts = new TreeMap<>();
    AtomicLong chars = new AtomicLong();
    AtomicLong nanos = new AtomicLong();
    for (String input : List.of(args).subList(1, args.length)) {
      try (Stream<Path> files = Files.walk(Path.of(input))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          reader.read(
              file.getFileName().toString(),
              Files.size(file),
              () -> Files.newInputStream(file),
              0,
              1,
              raw -> {
                long start = System.nanoTime();
                DocumentText read = articles.read(raw);
                nanos.addAndGet(System.nanoTime() - start);
                read.articles().forEach(article -> chars.addAndGet(article.charCount()));
                count(read.articles().size() == 1 ? "one article" : "other articles", counts);
                compare(raw, read, counts, Integer.parseInt(args[0]));
                for (Repair repair : read.repairs()) {
                  boolean seen = repair.before().isBlank() && repair.after().isBlank();
                  if (!seen && count(repair.kind(), counts) <= Integer.parseInt(args[0])) {
                    System.out.println(
                        repair.kind()
                            + "\t"
                            + raw.docName()
                            + "\t"
                            + line(repair.before())
                            + "\t"
                            + line(repair.after()));
                  }
                }
              },
              refusal -> System.out.println(refusal));
        }
      }
    }
    System.out.println(counts + " chars " + chars + " seconds " + nanos.get() / 1e9);
  }

  /** Whether the bodies hold the text, beyond white space and width; private-use signs are lost. */
  private static void compare(
      RawDocument raw, DocumentText read, Map<String, Integer> counts, int examples) {
    String want = bare(new String(raw.bytes(), StandardCharsets.UTF_8));
    StringBuilder bodies = new StringBuilder();
    read.articles().forEach(article -> bodies.append(article.body()));
    String have = bare(bodies.toString());
    int same = 0;
    int most = Math.min(want.length(), have.length());
    while (same < most && want.charAt(same) == have.charAt(same)) {
      same++;
    }
    int end = 0;
    while (end < most - same
        && want.charAt(want.length() - 1 - end) == have.charAt(have.length() - 1 - end)) {
      end++;
    }
    int lost = want.length() - same - end;
    int other = have.length() - same - end;
    if (lost + other > 0) {
      counts.merge("body characters changed", Math.max(lost, other), Integer::sum);
      if (count("bodies changed", counts) <= examples) {
        System.out.println(
            "BODY\t"
                + raw.docName()
                + "\t"
                + line(want.substring(same, same + lost))
                + "\t"
                + line(have.substring(same, same + other)));
      }
    }
  }

  private static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\p{Cf}\\p{Cc}\\p{Co}]", "");
  }

  private static int count(String kind, Map<String, Integer> counts) {
    return counts.merge(kind, 1, Integer::sum);
  }

  private static String line(String text) {
    String one = text.replace('\n', '|');
    return one.length() > 120 ? one.substring(0, 60) + "…" + one.substring(one.length() - 60) : one;
  }
}
