import java.util.List;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;

/** A session that writes and reads one Delta table: what no Spark job with Delta can go below. */
final class Bare {
  private Bare() {}

  public static void main(String[] arguments) {
    SparkSession spark =
        SparkSession.builder()
            .master("local[*]")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension")
            .config(
                "spark.sql.catalog.spark_catalog",
                "org.apache.spark.sql.delta.catalog.DeltaCatalog")
            .getOrCreate();
    spark
        .createDataset(List.of("一", "二", "三"), Encoders.STRING())
        .write()
        .format("delta")
        .save(arguments[0]);
    System.out.println(spark.read().format("delta").load(arguments[0]).count());
    spark.stop();
  }
}
