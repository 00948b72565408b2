package io.gongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;

class JavaOptionsTest {
  @Test
  void theFileHoldsTheFlagsThatSparkNeeds() throws Exception {
    assertThat(Files.readAllLines(Path.of("conf/spark/java.options")))
        .containsExactlyElementsOf(
            Arrays.stream(JavaModuleOptions.defaultModuleOptionArray())
                // Vector arithmetic, which nothing here uses, and which makes Java print a warning.
                .filter(flag -> !flag.contains("incubator"))
                .toList());
  }
}
