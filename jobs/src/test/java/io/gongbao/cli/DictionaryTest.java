package io.gongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongbao.row.Column;
import io.gongbao.table.Tables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DictionaryTest {
  @Test
  void readmeHoldsTheDictionary() throws Exception {
    String dictionary =
        Tables.all().stream().map(TablesCommand::markdown).collect(Collectors.joining());
    // To renew it: ./gongbao tables --markdown
    assertThat(Files.readString(Path.of("README.md"))).contains(dictionary.strip());
  }

  @Test
  void everyColumnSaysWhatItMeans() {
    for (var row : Tables.ROWS) {
      assertThat(Arrays.asList(row.getRecordComponents()))
          .allSatisfy(
              part ->
                  assertThat(part.getAnnotation(Column.class))
                      .as(row.getSimpleName() + "." + part.getName())
                      .isNotNull());
    }
  }

  @Test
  void keysAreColumnsThatAreNeverNull() {
    for (var table : Tables.all()) {
      for (String key : table.key()) {
        assertThat(table.columns())
            .as(table.name())
            .anySatisfy(
                column -> {
                  assertThat(column.name()).isEqualTo(key);
                  assertThat(column.nullable()).isFalse();
                });
      }
    }
  }
}
