package io.gongbao.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Runs the queries of report/*.sql and makes records of their rows. The component rowCount is
 * filled from the column row_count; the types must be the same, so queries cast where they count.
 */
final class RowReader {
  private final SparkSession spark;

  RowReader(SparkSession spark) {
    this.spark = spark;
  }

  /** Rows of report/NAME.sql in its order. */
  <R extends Record> List<R> read(String name, Class<R> type) {
    return spark.sql(resource("report/" + name + ".sql")).collectAsList().stream()
        .map(row -> record(row, type))
        .toList();
  }

  /** A file of this module's resources. */
  static String resource(String path) {
    try (InputStream in = RowReader.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  private static <R extends Record> R record(Row row, Class<R> type) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = Arrays.stream(components).map(c -> value(row, c.getName())).toArray();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException(type.getName(), e);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(type.getName() + " refuses " + row, e.getCause());
    }
  }

  private static Object value(Row row, String component) {
    Object value = row.get(row.fieldIndex(columnName(component)));
    return value instanceof Seq<?> items ? List.copyOf(CollectionConverters.asJava(items)) : value;
  }

  private static String columnName(String component) {
    return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
