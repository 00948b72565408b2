package io.gongbao.accuracy;

import io.gongbao.row.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A single error of writing, made in the words of a claim. */
enum WrittenError {
  /** Any digit becomes another. */
  DIGIT {
    @Override
    Optional<String> in(String body, Claim claim, Random random) {
      List<Integer> places = new ArrayList<>();
      for (int i = claim.start(); i < claim.end(); i++) {
        if (body.charAt(i) >= '0' && body.charAt(i) <= '9') {
          places.add(i);
        }
      }
      if (places.isEmpty()) {
        return Optional.empty();
      }
      int at = places.get(random.nextInt(places.size()));
      int other = (body.charAt(at) - '0' + 1 + random.nextInt(9)) % 10;
      return Optional.of(put(body, at, at + 1, Integer.toString(other)));
    }
  },
  /** A scale becomes another or is lost. */
  UNIT {
    private static final Map<String, List<String>> OTHERS =
        Map.of("万亿", List.of("亿", "万"), "亿", List.of("万", "万亿", ""), "万", List.of("亿", ""));

    @Override
    Optional<String> in(String body, Claim claim, Random random) {
      Matcher unit = Pattern.compile("(?<=[\\d多余])(?:万亿|亿|万)").matcher(body);
      unit.region(claim.start(), claim.end()).useTransparentBounds(true);
      if (!unit.find()) {
        return Optional.empty();
      }
      List<String> others = OTHERS.get(unit.group());
      String other = others.get(random.nextInt(others.size()));
      return Optional.of(put(body, unit.start(), unit.end(), other));
    }
  },
  /** A rise becomes a fall and the other way round. */
  SIGN {
    @Override
    Optional<String> in(String body, Claim claim, Random random) {
      int from = Math.max(0, claim.start() - 6);
      Matcher cue = Pattern.compile("增长|上涨|增加|提高|上升|下降|减少|降低|回落").matcher(body);
      cue.region(from, claim.start());
      int start = -1;
      while (cue.find()) {
        start = cue.start();
      }
      boolean signed = claim.measure().matches("growth|change|pp");
      if (start < 0 || claim.value() == 0 || !signed) {
        return Optional.empty();
      }
      boolean down = "下降 减少 降低 回落".contains(body.substring(start, start + 2));
      return Optional.of(put(body, start, start + 2, down ? "增长" : "下降"));
    }
  },
  /** A year beside the right one, where the words before the claim name it. */
  YEAR {
    @Override
    Optional<String> in(String body, Claim claim, Random random) {
      if (claim.period() == null || !claim.period().matches("(asof:)?\\d{4}.*")) {
        return Optional.empty();
      }
      String year = claim.period().replaceFirst("asof:", "").substring(0, 4);
      int from = Math.max(0, claim.start() - 80);
      int at = body.substring(from, claim.start()).lastIndexOf(year + "年");
      if (at < 0) {
        return Optional.empty();
      }
      int other = Integer.parseInt(year) + (random.nextBoolean() ? 1 : -1);
      return Optional.of(put(body, from + at, from + at + 4, Integer.toString(other)));
    }
  };

  /** The text with the error; empty where the claim offers no place for it. */
  abstract Optional<String> in(String body, Claim claim, Random random);

  private static String put(String body, int start, int end, String text) {
    return body.substring(0, start) + text + body.substring(end);
  }
}
