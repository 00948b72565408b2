package io.gongbao.text;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.hankcs.hanlp.HanLP;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Sentences of the sample, damaged at random: by several mechanisms, in random order. */
final class RandomDamage {
  private static final List<String> SENTENCES = sentences();
  private static final String BROKEN = "?\uFFFD";
  private static final List<String> CHARSETS =
      List.of("UTF-8", "UTF-8", "GB18030", "GBK", "Big5-HKSCS", "UTF-16LE", "UTF-16BE");

  private final Random random;
  private final List<UnaryOperator<String>> ofText =
      List.of(
          HanLP::convertToTraditionalChinese,
          this::shifted,
          this::wrapped,
          this::fullWidth,
          this::bracketed,
          this::odd,
          text -> new String(ShiftingTool.doubled(text), StandardCharsets.UTF_8));
  private final List<UnaryOperator<byte[]>> ofBytes =
      List.of(this::withoutAByte, this::withAByte, this::cut, this::joined);

  RandomDamage(long seed) {
    random = new Random(seed);
  }

  /** The bytes of a file. */
  byte[] bytes() {
    byte[] bytes = encoded();
    for (int i = random.nextInt(4); i > 0; i--) {
      bytes = bytes.length == 0 ? bytes : any(ofBytes).apply(bytes);
    }
    return bytes;
  }

  private byte[] encoded() {
    StringBuilder sentences = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      sentences.append(any(SENTENCES)).append(random.nextInt(3) == 0 ? "\n" : "");
    }
    String text = sentences.toString();
    for (int i = random.nextInt(4); i > 0; i--) {
      text = any(ofText).apply(text);
    }
    return ((random.nextInt(8) == 0 ? "\uFEFF" : "") + text)
        .getBytes(Charset.forName(any(CHARSETS)));
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private String shifted(String text) {
    String broken = String.valueOf(BROKEN.charAt(random.nextInt(2)));
    return ShiftingTool.damaged(
        HanLP.convertToTraditionalChinese(text), ShiftingTool.list(random), broken);
  }

  private String wrapped(String text) {
    return text.replaceAll("(?s)(.{" + (1 + random.nextInt(30)) + "})", "$1\r\n");
  }

  private String fullWidth(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars().forEach(c -> wide.append((char) (c > ' ' && c < 0x7F ? c + 0xFEE0 : c)));
    return wide.toString();
  }

  private String bracketed(String text) {
    return text.replaceAll(
        "(?<=[\\u4E00-\\u9FA5]{" + (1 + random.nextInt(9)) + "})，", "(yì)(GDP),");
  }

  private String odd(String text) {
    StringBuilder odd = new StringBuilder(text);
    for (int i = 0; i < 5; i++) {
      odd.insert(
          random.nextInt(odd.length() + 1),
          "\u00A0\u200B\uE123\uFFFD\u2028\uD840\u0085".charAt(random.nextInt(7)));
    }
    return odd.toString();
  }

  private byte[] withoutAByte(byte[] bytes) {
    int at = random.nextInt(bytes.length);
    byte[] after = Arrays.copyOfRange(bytes, at + 1, bytes.length);
    return ShiftingTool.joined(List.of(Arrays.copyOf(bytes, at), after));
  }

  private byte[] withAByte(byte[] bytes) {
    int at = random.nextInt(bytes.length);
    byte[] more = {(byte) random.nextInt(256)};
    return ShiftingTool.joined(
        List.of(Arrays.copyOf(bytes, at), more, Arrays.copyOfRange(bytes, at, bytes.length)));
  }

  private byte[] cut(byte[] bytes) {
    return Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
  }

  private byte[] joined(byte[] bytes) {
    return ShiftingTool.joined(List.of(bytes, encoded()));
  }

  /** Sentences of the sample's expected bodies. */
  private static List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(Path.of("seeds/_expected/articles.jsonl"))) {
        String body = new ObjectMapper().readTree(line).get("body").asText();
        sentences.addAll(Arrays.asList(body.split("(?<=。)|\n", -1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sentences;
  }
}
