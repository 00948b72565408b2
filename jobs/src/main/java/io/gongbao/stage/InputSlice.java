package io.gongbao.stage;

import io.gongbao.pipeline.InputListing;
import io.gongbao.row.InputFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * A part of an input file that one task reads: the records or members whose ordinal leaves {@code
 * slice} when divided by {@code slices}.
 */
public record InputSlice(String path, String location, long byteCount, int slice, int slices) {
  /** Unpacking a file again costs little beside analysing this much of it. */
  private static final long SLICE_BYTES = 1L << 20;

  private static final int MOST_SLICES = 64;
  private static final long PARTITION_BYTES = 256L << 10;

  static List<InputSlice> of(InputListing input, Collection<String> paths) {
    List<InputSlice> slices = new ArrayList<>();
    for (String path : paths) {
      InputFile file = input.files().get(path);
      int count = divisible(path) ? parts(file.byteCount(), SLICE_BYTES) : 1;
      for (int i = 0; i < count; i++) {
        slices.add(new InputSlice(path, input.locations().get(path), file.byteCount(), i, count));
      }
    }
    return slices;
  }

  /** Enough partitions to keep the cores busy, few enough for a small folder to be one job. */
  static int partitions(InputListing input, Collection<String> paths) {
    long bytes = paths.stream().mapToLong(path -> input.files().get(path).byteCount()).sum();
    return Math.max(2, parts(bytes, PARTITION_BYTES));
  }

  private static int parts(long bytes, long size) {
    return (int) Math.min(MOST_SLICES, 1 + bytes / size);
  }

  private static boolean divisible(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return name.endsWith(".jsonl") || name.endsWith(".jsonl.gz") || name.endsWith(".zip");
  }
}
