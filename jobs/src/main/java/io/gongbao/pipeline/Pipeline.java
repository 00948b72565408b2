package io.gongbao.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Stages in the order of what they read and write; those that do not depend run side by side. */
public final class Pipeline {
  private final List<Stage> stages;

  /**
   * @param stages in any order; each table is written by one stage, and none reads in a circle
   */
  public Pipeline(List<Stage> stages) {
    this.stages = ordered(stages);
  }

  /** Stages in running order. */
  public List<Stage> stages() {
    return stages;
  }

  /** What each stage needs to know of tonight and of the run before. */
  public record Plan(Fingerprints before, Fingerprints now, Set<String> forced, Set<String> left) {}

  /** Durations in milliseconds by stage that ran. */
  public Map<String, Long> run(Night night, Plan plan, Consumer<String> progress) {
    Map<Stage, CompletableFuture<Boolean>> wrote = new LinkedHashMap<>();
    Map<String, Long> millis = new ConcurrentHashMap<>();
    ExecutorService workers = Executors.newFixedThreadPool(4);
    try {
      for (Stage stage : stages) {
        CompletableFuture<?>[] before =
            upstream(stage).stream().map(wrote::get).toArray(CompletableFuture[]::new);
        wrote.put(
            stage,
            CompletableFuture.allOf(before)
                .thenApplyAsync(
                    none -> {
                      boolean news = upstream(stage).stream().anyMatch(up -> wrote.get(up).join());
                      return runOne(stage, night, plan, news, millis, progress);
                    },
                    workers));
      }
      CompletableFuture.allOf(wrote.values().toArray(CompletableFuture[]::new)).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException known ? known : e;
    } finally {
      workers.shutdownNow();
    }
    return new TreeMap<>(millis);
  }

  private boolean runOne(
      Stage stage,
      Night night,
      Plan plan,
      boolean news,
      Map<String, Long> millis,
      Consumer<String> progress) {
    boolean whole =
        plan.forced().contains(stage.name())
            || !plan.now().of(stage).equals(plan.before().of(stage));
    boolean source = stage.reads().isEmpty();
    if (plan.left().contains(stage.name()) || !(whole || news || source)) {
      return false;
    }
    long start = System.nanoTime();
    stage.run(night.withWhole(whole));
    millis.put(stage.name(), (System.nanoTime() - start) / 1_000_000);
    progress.accept("%s %.1f s".formatted(stage.name(), millis.get(stage.name()) / 1000.0));
    return whole || !source || !night.changes().get().isEmpty();
  }

  /** Stages whose tables a stage reads. */
  List<Stage> upstream(Stage stage) {
    Set<Class<?>> reads = new HashSet<>(stage.reads());
    return stages.stream()
        .filter(other -> other != stage && other.writes().stream().anyMatch(reads::contains))
        .toList();
  }

  private static List<Stage> ordered(List<Stage> given) {
    Map<Class<?>, Stage> writers = new HashMap<>();
    for (Stage stage : given) {
      for (Class<?> row : stage.writes()) {
        if (writers.put(row, stage) != null) {
          throw new IllegalArgumentException("two stages write " + row.getSimpleName());
        }
      }
    }
    List<Stage> order = new ArrayList<>();
    List<Stage> open = new ArrayList<>(given);
    while (!open.isEmpty()) {
      List<Stage> ready =
          open.stream()
              .filter(
                  stage ->
                      stage.reads().stream()
                          .map(writers::get)
                          .allMatch(up -> up == null || up == stage || order.contains(up)))
              .toList();
      if (ready.isEmpty()) {
        throw new IllegalArgumentException("stages read in a circle: " + open);
      }
      order.addAll(ready);
      open.removeAll(ready);
    }
    return List.copyOf(order);
  }
}
