package io.gongbao.accuracy;

import io.gongbao.rules.CleaningRules;
import io.gongbao.rules.ConfFolder;
import io.gongbao.text.RepairChain;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Characters of decoded raw text that repair reads a second, by kind of damage, on one thread after
 * warm-up. The kind of a file is its name up to the first digit. Counted is the processor time of
 * the thread, so that other loads of the machine hardly matter.
 *
 * <p>Usage: RepairSpeed SECONDS_A_KIND FOLDER...
 */
public final class RepairSpeed {
  private static final long NANOS = 1_000_000_000L;

  private final RepairChain chain =
      new RepairChain(CleaningRules.load(new ConfFolder(Path.of("conf"))));

  private RepairSpeed() {}

  public static void main(String[] args) throws IOException {
    Map<String, List<byte[]>> kinds = new TreeMap<>();
    for (String folder : List.of(args).subList(1, args.length)) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          String kind = file.getFileName().toString().replaceAll("[-_.]?[0-9VT.].*", "");
          kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(Files.readAllBytes(file));
        }
      }
    }
    long nanos = Long.parseLong(args[0]) * NANOS;
    RepairSpeed speed = new RepairSpeed();
    kinds.values().forEach(texts -> speed.charactersPerSecond(texts, nanos));
    kinds.forEach(
        (kind, texts) -> {
          double found = speed.charactersPerSecond(texts, nanos);
          System.out.printf(Locale.ROOT, "%-12s %,12.0f characters/s%n", kind, found);
        });
  }

  private double charactersPerSecond(List<byte[]> texts, long nanos) {
    long characters = 0;
    long start = threadNanos();
    long end = start;
    while (end - start < nanos) {
      for (byte[] text : texts) {
        characters += chain.repair(text, "text/plain").text().raw().length();
      }
      end = threadNanos();
    }
    return characters * (double) NANOS / (end - start);
  }

  private static long threadNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
