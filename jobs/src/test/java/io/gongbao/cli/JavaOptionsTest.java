package io.gongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;

class JavaOptionsTest {
  @Test
  void theFileHoldsTheFlagsThatSparkNeeds() throws Exception {
    assertThat(Files.readAllLines(Path.of("conf/spark/java.options")))
        .containsExactly(JavaModuleOptions.defaultModuleOptionArray());
  }
}
