package io.gongbao.cli;

import io.gongbao.rules.ConfFolder;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;

/**
 * The Spark session of a command: the one of spark-submit, or a local one by conf/spark/local.conf.
 */
final class Session {
  private Session() {}

  static SparkSession open(ConfFolder conf) {
    SparkSession.Builder builder = SparkSession.builder().appName("gongbao");
    // Properties that spark-submit or the launcher gave stand over those of the file.
    for (String line : conf.text("spark/local.conf").split("\n", -1)) {
      String[] pair = line.strip().split("\\s+", 2);
      if (pair.length == 2 && !pair[0].startsWith("#") && System.getProperty(pair[0]) == null) {
        builder.config(pair[0], pair[1]);
      }
    }
    if (System.getProperty("spark.master") == null) {
      builder.master("local[" + cores() + "]");
    }
    return builder.getOrCreate();
  }

  private static String cores() {
    return System.getProperty("gongbao.cores", "*").toLowerCase(Locale.ROOT);
  }
}
