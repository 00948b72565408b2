package io.gongbao.table;

import io.gongbao.table.Tables.ColumnInfo;
import io.gongbao.table.Tables.TableInfo;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Spark types of tables, made from their row records. */
final class Schemas {
  private Schemas() {}

  /** Columns of a table with their meanings as comments. */
  static StructType of(TableInfo table) {
    StructType record = Records.encoder(table.row()).schema();
    StructType schema = new StructType();
    for (ColumnInfo column : table.columns()) {
      String unit = column.unit().isEmpty() ? "" : " Unit: " + column.unit() + ".";
      Metadata comment =
          new MetadataBuilder().putString("comment", column.meaning() + unit).build();
      DataType type = snakeCase(record.apply(column.in().getName()).dataType());
      schema = schema.add(new StructField(column.name(), type, column.nullable(), comment));
    }
    return schema;
  }

  /** The type with nested names in snake_case; Delta takes no NOT NULL below the first level. */
  static DataType snakeCase(DataType type) {
    return nested(type, Tables::snakeCase);
  }

  /** The type with everything nested nullable, as tables hold it. */
  static DataType nullable(DataType type) {
    return nested(type, UnaryOperator.identity());
  }

  private static DataType nested(DataType type, UnaryOperator<String> name) {
    if (type instanceof ArrayType array) {
      return new ArrayType(nested(array.elementType(), name), true);
    }
    if (type instanceof MapType map) {
      return new MapType(map.keyType(), map.valueType(), true);
    }
    if (type instanceof StructType struct) {
      StructType named = new StructType();
      for (StructField field : struct.fields()) {
        named = named.add(name.apply(field.name()), nested(field.dataType(), name), true);
      }
      return named;
    }
    return type;
  }
}
