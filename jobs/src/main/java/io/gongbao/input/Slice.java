package io.gongbao.input;

/** The part of a file that one task reads: members or records whose ordinal leaves this rest. */
record Slice(int index, int count) {
  static final Slice ALL = new Slice(0, 1);

  boolean owns(int ordinal) {
    return ordinal % count == index;
  }
}
