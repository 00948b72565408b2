package io.gongbao;

import io.gongbao.rules.ConfFolder;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** Spark as the program starts it: by conf/spark/local.conf. */
public final class LocalSpark {
  private LocalSpark() {}

  /** A session with two cores. */
  public static SparkSession open() {
    SparkSession.Builder builder = SparkSession.builder().master("local[2]");
    for (String line : new ConfFolder(Path.of("conf")).text("spark/local.conf").lines().toList()) {
      String[] pair = line.strip().split("\\s+", 2);
      if (pair.length == 2 && !line.startsWith("#")) {
        builder.config(pair[0], pair[1]);
      }
    }
    return builder.getOrCreate();
  }
}
