package io.gongbao;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program as a process of its own, with the class path of the tests. */
public final class Program {
  private Program() {}

  /** What a finished process left. */
  public record Result(int code, String out, String err) {}

  /** Starts a main class; output goes to files beside {@code log}. */
  public static Process start(Path log, List<String> flags, String main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@conf/spark/java.options");
    command.addAll(List.of("-Xmx2g", "-XX:TieredStopAtLevel=1", "-Duser.timezone=UTC"));
    command.addAll(List.of("-XX:ReservedCodeCacheSize=160m", "-XX:+UseSerialGC"));
    command.addAll(flags);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
    command.addAll(List.of(arguments));
    try {
      return new ProcessBuilder(command)
          .redirectOutput(Path.of(log + ".out").toFile())
          .redirectError(Path.of(log + ".err").toFile())
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a gongbao command to its end. */
  public static Result run(Path log, List<String> flags, String... arguments) {
    try {
      int code = start(log, flags, "io.gongbao.cli.Main", arguments).waitFor();
      return new Result(
          code,
          Files.readString(Path.of(log + ".out"), StandardCharsets.UTF_8),
          Files.readString(Path.of(log + ".err"), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
