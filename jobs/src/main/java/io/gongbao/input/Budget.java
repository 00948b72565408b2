package io.gongbao.input;

import io.gongbao.rules.SourceRules.Limits;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * What one input file may still expand to. Counts expanded against stored bytes over all members,
 * so that many small bombs are no way around the limits.
 */
final class Budget {
  /** Under this many expanded bytes the ratio says nothing: short repeated text packs well. */
  private static final long RATIO_FREE_BYTES = 1 << 20;

  private final Limits limits;
  private long stored;
  private long expanded;

  Budget(Limits limits) {
    this.limits = limits;
  }

  /** Counts the stored bytes that are read through it. */
  InputStream stored(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int b = super.read();
        stored += b < 0 ? 0 : 1;
        return b;
      }

      @Override
      public int read(byte[] into, int from, int length) throws IOException {
        int n = super.read(into, from, length);
        stored += Math.max(n, 0);
        return n;
      }
    };
  }

  /** Adds stored bytes that were read elsewhere. */
  void addStored(long bytes) {
    stored += bytes;
  }

  /** Bounds the expanded bytes that are read through it. */
  InputStream expanded(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int b = super.read();
        spend(b < 0 ? 0 : 1);
        return b;
      }

      @Override
      public int read(byte[] into, int from, int length) throws IOException {
        int n = super.read(into, from, length);
        spend(Math.max(n, 0));
        return n;
      }
    };
  }

  private void spend(int bytes) throws OverBudgetException {
    expanded += bytes;
    if (expanded > limits.expandedBytes()) {
      throw new OverBudgetException("expands to more than " + limits.expandedBytes() + " bytes");
    }
    if (expanded > RATIO_FREE_BYTES && expanded / limits.ratio() > stored) {
      throw new OverBudgetException("expands more than " + limits.ratio() + " to 1");
    }
  }

  /** Reads to the end, at most {@code max} bytes. */
  static byte[] readAll(InputStream in, long max) throws IOException, Refused {
    byte[] bytes = in.readNBytes((int) Math.min(max + 1, Integer.MAX_VALUE - 8));
    if (bytes.length > max) {
      throw new Refused(
          Refused.Reason.TOO_LARGE,
          "more than " + max + " bytes",
          Snippet.of(Arrays.copyOf(bytes, 240)));
    }
    return bytes;
  }

  /** Names the class of a failure to read a packed stream. */
  static Refused refused(IOException e) {
    if (e instanceof OverBudgetException) {
      return new Refused(Refused.Reason.HOSTILE, e.getMessage());
    }
    if (e instanceof EOFException) {
      return new Refused(Refused.Reason.DAMAGED, "ends before its data does");
    }
    return new Refused(Refused.Reason.DAMAGED, String.valueOf(e.getMessage()));
  }

  /** A stream expanded beyond its limits. */
  private static final class OverBudgetException extends IOException {
    private static final long serialVersionUID = 1L;

    OverBudgetException(String message) {
      super(message);
    }
  }
}
