package io.gongbao.table;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.EncoderField;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.IterableEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.MapEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.ProductEncoder;
import org.apache.spark.sql.types.Metadata;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag$;

/**
 * Encoders for Java records: text, numbers, booleans, lists, maps and records of these. Spark's
 * bean encoder gives a record no columns, so its components are given to Spark's product encoder.
 */
public final class Records {
  private static final Map<Class<?>, AgnosticEncoder<?>> ENCODERS = new ConcurrentHashMap<>();
  private static final Map<Class<?>, AgnosticEncoder<?>> SCALARS =
      Map.of(
          String.class, AgnosticEncoders.StringEncoder$.MODULE$,
          int.class, AgnosticEncoders.PrimitiveIntEncoder$.MODULE$,
          long.class, AgnosticEncoders.PrimitiveLongEncoder$.MODULE$,
          double.class, AgnosticEncoders.PrimitiveDoubleEncoder$.MODULE$,
          boolean.class, AgnosticEncoders.PrimitiveBooleanEncoder$.MODULE$,
          Integer.class, AgnosticEncoders.BoxedIntEncoder$.MODULE$,
          Long.class, AgnosticEncoders.BoxedLongEncoder$.MODULE$,
          Double.class, AgnosticEncoders.BoxedDoubleEncoder$.MODULE$,
          byte[].class, AgnosticEncoders.BinaryEncoder$.MODULE$);

  private Records() {}

  /** Encoder of a record type; its columns have the names of the components. */
  @SuppressWarnings("unchecked")
  public static <R extends Record> Encoder<R> encoder(Class<R> type) {
    // Not computeIfAbsent: nested records would update the map while it computes.
    AgnosticEncoder<?> known = ENCODERS.get(type);
    if (known == null) {
      known = product(type);
      ENCODERS.put(type, known);
    }
    return (Encoder<R>) known;
  }

  /** SQL type of a component. */
  static String sqlType(Type type) {
    return of(type).dataType().sql().toLowerCase(java.util.Locale.ROOT);
  }

  private static AgnosticEncoder<?> product(Class<?> type) {
    List<EncoderField> fields = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      AgnosticEncoder<?> encoder = of(component.getGenericType());
      fields.add(
          new EncoderField(
              component.getName(),
              encoder,
              encoder.nullable(),
              Metadata.empty(),
              Option.empty(),
              Option.empty()));
    }
    return new ProductEncoder<>(
        ClassTag$.MODULE$.apply(type),
        CollectionConverters.asScala(fields).toSeq(),
        Option.empty());
  }

  private static AgnosticEncoder<?> of(Type type) {
    if (type instanceof ParameterizedType generic) {
      AgnosticEncoder<?> first = of(generic.getActualTypeArguments()[0]);
      if (generic.getRawType() == List.class) {
        return new IterableEncoder<>(ClassTag$.MODULE$.apply(List.class), first, true, false);
      }
      if (generic.getRawType() == Map.class) {
        AgnosticEncoder<?> second = of(generic.getActualTypeArguments()[1]);
        return new MapEncoder<>(ClassTag$.MODULE$.apply(Map.class), first, second, true);
      }
    }
    if (SCALARS.containsKey(type)) {
      return SCALARS.get(type);
    }
    if (type instanceof Class<?> c && c.isRecord()) {
      return product(c);
    }
    throw new IllegalArgumentException("no column type for " + type);
  }
}
