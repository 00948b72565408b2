package io.gongbao.claim;

import java.math.BigDecimal;

/**
 * The value of a number while its characters are read from the left: what stands before 万 or 亿,
 * what stands before 千, 百, 十, and the digits not yet scaled. Approximate pairs (三五百) have two.
 */
final class ScaledSum {
  BigDecimal total = BigDecimal.ZERO;
  private BigDecimal section = BigDecimal.ZERO;
  BigDecimal current;

  /** 零 stood before: 一百零十 is 110. */
  boolean gap;

  private BigDecimal lastScale = BigDecimal.ONE;
  boolean colloquial;
  boolean colloquialOff;

  void scale(int factor, int power) {
    colloquial = false;
    colloquialOff = false;
    boolean skipped = gap;
    gap = false;
    if (factor > 0) {
      lastScale = BigDecimal.valueOf(factor);
      section =
          section.signum() > 0 && current == null && !skipped
              ? section.multiply(lastScale)
              : section.add((current == null ? BigDecimal.ONE : current).multiply(lastScale));
      current = null;
      return;
    }
    lastScale = BigDecimal.TEN.pow(power);
    BigDecimal part = current == null ? section : section.add(current);
    boolean bare = part.signum() == 0 && current == null;
    if (total.signum() == 0 || bare) {
      total = (total.signum() == 0 ? (bare ? BigDecimal.ONE : part) : total).multiply(lastScale);
    } else if (total.compareTo(lastScale) < 0) {
      total = total.add(part).multiply(lastScale);
    } else {
      total = total.add(part.multiply(lastScale));
    }
    section = BigDecimal.ZERO;
    current = null;
  }

  /** 一万二 is 12,000: a last digit counts in tenths of the scale before it. */
  void finish() {
    if (current != null) {
      boolean tenth = colloquial && !colloquialOff && lastScale.compareTo(BigDecimal.TEN) > 0;
      section = section.add(tenth ? current.multiply(lastScale).movePointLeft(1) : current);
    }
    total = total.add(section);
  }
}
