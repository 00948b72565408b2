package io.gongbao.text;

/**
 * A hypothesis about the original bytes up to some item of a shifted run.
 *
 * @param before the path that it continues
 * @param emitted original character that this step completed, or 0
 * @param item index of the item at which it was completed
 * @param pending first byte of a pair that is not complete yet, {@link #NOTHING}, {@link #ANY}, or
 *     {@link #LOST} plus the first byte of a lost pair whose second byte is open
 * @param lastTwo the last two original bytes
 * @param a the character before the last, folded for the model
 * @param b the last character
 * @param score log probability
 * @param aligned items since the original and the seen text fell into step again, -1 before
 * @param lost pairs taken for lost
 */
record ShiftPath(
    ShiftPath before,
    char emitted,
    int item,
    int pending,
    int lastTwo,
    char a,
    char b,
    double score,
    int aligned,
    int lost) {
  static final int NOTHING = -1;
  static final int ANY = 0x100;
  static final int LOST = 0x200;

  static ShiftPath begin(char a, char b, int lastTwo) {
    return new ShiftPath(null, '\0', -1, NOTHING, lastTwo, a, b, 0, -1, 0);
  }

  ShiftPath withPending(int lead, double cost) {
    int bytes = ((lastTwo << 8) | (lead & 0xFF)) & 0xFFFF;
    return new ShiftPath(this, '\0', item, lead, bytes, a, b, score + cost, aligned, lost);
  }

  ShiftPath emit(char c, char folded, int at, int bytes, double logProbability) {
    return new ShiftPath(
        this, c, at, NOTHING, bytes, b, folded, score + logProbability, aligned, lost);
  }

  ShiftPath withLost(int lead) {
    return new ShiftPath(this, '\0', item, LOST + lead, lastTwo, a, b, score, aligned, lost + 1);
  }

  /** At the end of an item, at a cost: in step with the seen text or not. */
  ShiftPath settled(double cost) {
    int now = pending == NOTHING ? aligned + 1 : -1;
    return new ShiftPath(before, emitted, item, pending, lastTwo, a, b, score + cost, now, lost);
  }

  ShiftPath costing(double cost) {
    return new ShiftPath(
        before, emitted, item, pending, lastTwo, a, b, score + cost, aligned, lost);
  }

  /** Whether a character was completed here. */
  boolean emits() {
    return emitted != 0;
  }
}
