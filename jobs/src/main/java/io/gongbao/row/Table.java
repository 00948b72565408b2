package io.gongbao.row;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a record as the row type of a published table. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Table {
  /** Name under the warehouse's tables folder. */
  String name();

  /** What one row stands for, to be read after "one row per". */
  String grain();

  /** Columns that are unique together and never null, separated by a comma and a space. */
  String key();
}
