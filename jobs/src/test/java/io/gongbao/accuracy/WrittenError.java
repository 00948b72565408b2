package io.gongbao.accuracy;

import io.gongbao.row.Claim;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A single error of writing, made in the words of a claim. */
enum WrittenError {
  /** Another digit than the last. */
  DIGIT {
    @Override
    Optional<String> in(String body, Claim claim, Random random) {
      String number = body.substring(claim.start(), claim.end());
      List<Integer> digits =
          number.chars().boxed().toList().stream().filter(Character::isDigit).toList();
      if (digits.size() < 2) {
        return Optional.empty();
      }
      int which = random.nextInt(digits.size() - 1);
      int at = -1;
      for (int seen = -1; seen < which; ) {
        at++;
        seen += Character.isDigit(number.charAt(at)) ? 1 : 0;
      }
      int old = number.charAt(at) - '0';
      if (old < 0 || old > 9) {
        return Optional.empty();
      }
      int other = 1 + (old + random.nextInt(8)) % 9;
      other = other == old ? (other % 9) + 1 : other;
      return Optional.of(put(body, claim.start() + at, claim.start() + at + 1, "" + other));
    }
  },
  /** 亿 for 万 and the other way round. */
  UNIT {
    @Override
    Optional<String> in(String body, Claim claim, Random random) {
      String number = body.substring(claim.start(), claim.end());
      Matcher unit = Pattern.compile("(?<=[\\d多余])(?:亿|万(?!亿))").matcher(number);
      if (!unit.find()) {
        return Optional.empty();
      }
      String other = unit.group().equals("亿") ? "万" : "亿";
      return Optional.of(
          put(body, claim.start() + unit.start(), claim.start() + unit.end(), other));
    }
  },
  /** 下降 for 增长 and the other way round. */
  SIGN {
    @Override
    Optional<String> in(String body, Claim claim, Random random) {
      int from = Math.max(0, claim.start() - 6);
      Matcher cue = Pattern.compile("增长|上涨|增加|下降|减少").matcher(body);
      cue.region(from, claim.start());
      int start = -1;
      while (cue.find()) {
        start = cue.start();
      }
      boolean signed = claim.measure().matches("growth|change|pp");
      if (start < 0 || claim.value() == 0 || !signed) {
        return Optional.empty();
      }
      boolean down = body.startsWith("下降", start) || body.startsWith("减少", start);
      return Optional.of(put(body, start, start + 2, down ? "增长" : "下降"));
    }
  },
  /** The year before, where the sentence names the year. */
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
      String before = Integer.toString(Integer.parseInt(year) - 1);
      return Optional.of(put(body, from + at, from + at + 4, before));
    }
  };

  /** The text with the error; empty where the claim offers no place for it. */
  abstract Optional<String> in(String body, Claim claim, Random random);

  private static String put(String body, int start, int end, String text) {
    return body.substring(0, start) + text + body.substring(end);
  }
}
