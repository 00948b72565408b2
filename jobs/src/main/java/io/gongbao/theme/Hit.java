package io.gongbao.theme;

/** A term found in a sentence; end is exclusive, clause counts from 0. */
record Hit(int number, String text, int start, int end, int clause) {
  boolean inside(Hit other) {
    return start >= other.start && end <= other.end;
  }
}
