package io.gongbao.row;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a column of a published table means. The component's name, in snake_case, is the column's.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Column {
  /** Meaning, one sentence. */
  String value();

  /** Unit or form of the values; empty when there is none. */
  String unit() default "";

  /** Whether null means something: not known, not stated. */
  boolean nullable() default false;
}
