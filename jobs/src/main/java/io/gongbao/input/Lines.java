package io.gongbao.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lines of a stream as bytes without their end, each of bounded length. */
final class Lines {
  private final InputStream in;
  private final int maxBytes;
  private final byte[] buffer = new byte[1 << 16];
  private int from;
  private int to;
  private int number;
  private boolean truncated;

  Lines(InputStream in, int maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  /** The next line, cut at the bound; null at the end. */
  byte[] next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    truncated = false;
    boolean any = false;
    while (from < to || fill()) {
      any = true;
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      int room = maxBytes - line.size();
      truncated |= end - from > room;
      line.write(buffer, from, Math.min(end - from, room));
      boolean complete = end < to;
      from = complete ? end + 1 : end;
      if (complete) {
        break;
      }
    }
    number += any ? 1 : 0;
    return any ? line.toByteArray() : null;
  }

  private boolean fill() throws IOException {
    from = 0;
    to = Math.max(in.read(buffer), 0);
    return to > 0;
  }

  /** Number of the last line read, from 1. */
  int number() {
    return number;
  }

  /** Whether the last line was longer than the bound. */
  boolean truncated() {
    return truncated;
  }
}
