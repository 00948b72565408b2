package io.gongbao.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongbao.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalLogStoreTest {
  private static final int COMMITS = 200;

  @Test
  void twoProcessesNeverBothCommitAVersion(@TempDir Path folder) throws Exception {
    Process one =
        Program.start(
            folder.resolve("one"), List.of(), Contender.class.getName(), folder.toString(), "one");
    Process two =
        Program.start(
            folder.resolve("two"), List.of(), Contender.class.getName(), folder.toString(), "two");
    assertThat(one.waitFor()).isZero();
    assertThat(two.waitFor()).isZero();
    List<String> ofOne = Files.readAllLines(folder.resolve("one.out"));
    List<String> ofTwo = Files.readAllLines(folder.resolve("two.out"));
    Set<String> both = new HashSet<>(ofOne);
    both.retainAll(new HashSet<>(ofTwo));
    assertThat(both).isEmpty();
    assertThat(ofOne.size() + ofTwo.size()).isEqualTo(COMMITS);
    assertThat(ofOne).isNotEmpty();
    assertThat(ofTwo).isNotEmpty();
    for (String version : ofOne) {
      assertThat(folder.resolve("log").resolve(version)).hasContent("one");
    }
    for (String version : ofTwo) {
      assertThat(folder.resolve("log").resolve(version)).hasContent("two");
    }
  }

  /** Tries to commit every version; prints those that it got. */
  public static final class Contender {
    private Contender() {}

    public static void main(String[] arguments) throws Exception {
      LocalLogStore store = new LocalLogStore(new Configuration());
      Path folder = Path.of(arguments[0]);
      Files.writeString(folder.resolve("ready-" + arguments[1]), "");
      // Both start at the same version only when both are there.
      while (!Files.exists(folder.resolve("ready-one"))
          || !Files.exists(folder.resolve("ready-two"))) {
        Thread.onSpinWait();
      }
      for (int version = 0; version < COMMITS; version++) {
        String name = "%020d.json".formatted(version);
        try {
          store.write(
              new org.apache.hadoop.fs.Path(folder.resolve("log").resolve(name).toUri()),
              List.of(arguments[1]).iterator(),
              false,
              new Configuration());
          System.out.println(name);
        } catch (java.nio.file.FileAlreadyExistsException e) {
          Thread.onSpinWait();
        }
      }
    }
  }
}
