package io.gongbao.input;

import io.gongbao.input.Refused.Reason;
import io.gongbao.row.Refusal;
import io.gongbao.rules.SourceRules.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Members of a .zip, by its central directory, so that a local header cannot hide another file.
 * Nothing is written to disk. Names without the UTF-8 flag are UTF-8 or GB18030, as Chinese Windows
 * writes them.
 */
final class ZipMembers {
  private final Limits limits;
  private final Budget budget;

  ZipMembers(Limits limits, Budget budget) {
    this.limits = limits;
    this.budget = budget;
  }

  /** Takes one member. */
  interface Sink {
    void accept(String path, InputStream in, long byteCount) throws Refused;
  }

  void read(String path, byte[] archive, Slice slice, Sink members, Consumer<Refusal> refusals)
      throws Refused {
    try (ZipFile zip =
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
            .setCharset("UTF-8")
            .setIgnoreLocalFileHeader(true)
            .get()) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
      entries.removeIf(ZipArchiveEntry::isDirectory);
      requireSane(entries);
      Set<String> seen = new HashSet<>();
      for (int i = 0; i < entries.size(); i++) {
        String name = name(entries.get(i));
        boolean first = seen.add(name);
        if (slice.owns(i)) {
          member(path + "!" + name, zip, entries.get(i), first, members, refusals);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new Refused(Reason.DAMAGED, String.valueOf(e.getMessage()), Snippet.of(archive));
    }
  }

  private void requireSane(List<ZipArchiveEntry> entries) throws Refused {
    if (entries.isEmpty()) {
      throw new Refused(Reason.EMPTY, "holds no file");
    }
    if (entries.size() > limits.entries()) {
      throw new Refused(Reason.HOSTILE, entries.size() + " members, limit " + limits.entries());
    }
  }

  private void member(
      String path,
      ZipFile zip,
      ZipArchiveEntry entry,
      boolean first,
      Sink members,
      Consumer<Refusal> refusals) {
    try {
      requireSafe(path.substring(path.indexOf('!') + 1), entry, first);
      try (InputStream in = budget.expanded(zip.getInputStream(entry))) {
        members.accept(path, in, entry.getSize());
      }
    } catch (Refused e) {
      refusals.accept(e.at(path));
    } catch (IOException e) {
      refusals.accept(Budget.refused(e).at(path));
    }
  }

  private static void requireSafe(String name, ZipArchiveEntry entry, boolean first)
      throws Refused {
    if (!first) {
      throw new Refused(Reason.HOSTILE, "name occurs twice in the archive");
    }
    boolean outside = name.startsWith("/") || name.contains("\\") || name.matches("[A-Za-z]:.*");
    if (outside || List.of(name.split("/")).contains("..") || name.indexOf('\0') >= 0) {
      throw new Refused(Reason.HOSTILE, "name leads out of the archive");
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new Refused(Reason.ENCRYPTED, "needs a password");
    }
    if (entry.isUnixSymlink()) {
      throw new Refused(Reason.HOSTILE, "a link");
    }
  }

  private static String name(ZipArchiveEntry entry) {
    boolean utf8 = entry.getGeneralPurposeBit().usesUTF8ForNames();
    return utf8 ? entry.getName() : Texts.decode(entry.getRawName());
  }
}
