package io.gongbao.claim;

import io.gongbao.claim.ClaimExtractor.Reading;
import io.gongbao.claim.Quantity.Kind;
import io.gongbao.row.Claim;
import io.gongbao.row.Sentence;
import io.gongbao.rules.IndicatorCatalogue.Indicator;
import io.gongbao.rules.Region;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Puts what the readers found about one number into a claim. */
final class ClaimBuilder {
  /** 对东盟进出口 names a partner, no place that the number is about. */
  private static final String PARTNER = "对与从向自";

  private static final String JOINTS = "、和与及";

  private static final Words MONEY =
      Words.of(
          "产值 收入 资金 投资 贷款 规模 产出 利润 税 额 支出 成本 费 基金 总值 营收 增加值 市值 投入 债 顺差 逆差 存款 余额 进出口 出口 进口 货款 大奖 捐款"
              + " 价值 损失 经费 融资 薪 售价 均价 工资 补助 补贴 罚金 罚款 合同");
  private static final Words PEOPLE =
      Words.of(
          "人口 人数 人员 学生 农民工 职工 群众 居民 游客 客流 旅客 农民 网民 用户 志愿者 毕业生 劳动力 就业 党员 人才 孕产妇 老人 儿童 观众 华侨 官兵 青年 外国人 老年人"
              + " 残疾人 年轻人 患者 学者 消费者 劳动者 教师 医生");
  private final IndicatorMatcher matcher;
  private final Map<String, Double> confidence;

  ClaimBuilder(IndicatorMatcher matcher, Map<String, Double> confidence) {
    this.matcher = matcher;
    this.confidence = confidence;
  }

  /** All that the readers found about one number. */
  record Parts(
      String text,
      Place place,
      Measure measure,
      Subject subject,
      Setting setting,
      List<When> times,
      List<RegionMention> mentions) {}

  Explained refused(Sentence sentence, QuantityReader.Refused refused) {
    int start = sentence.start() + refused.start();
    return new Explained(
        sentence.sentenceNo(),
        start,
        sentence.start() + refused.end(),
        sentence.text().substring(refused.start(), refused.end()),
        refused.reason(),
        null,
        null,
        null,
        null);
  }

  Explained claim(Reading reading, Sentence sentence, Parts parts) {
    Quantity q = parts.place().quantity();
    Measure measure = gap(parts);
    String unit = measure.measure().equals("ratio") ? measure.unit() : unit(parts);
    String refusal = refusal(parts, unit);
    if (refusal != null) {
      return refused(sentence, new QuantityReader.Refused(q.start(), q.end(), refusal));
    }
    String status =
        StatusReader.read(
            parts.setting(), parts.text(), parts.place(), measure, parts.times(), reading.date());
    PeriodChooser.Choice period =
        reading
            .periods()
            .choose(
                parts.text(),
                parts.place(),
                measure,
                parts.setting(),
                parts.times(),
                sentence.paragraphNo(),
                status,
                parts.subject().text());
    String basis =
        Basis.read(
            parts.text(), parts.place(), measure, parts.setting(), parts.times(), period.period());
    Places.Choice place =
        reading
            .places()
            .choose(
                parts.text(),
                parts.place(),
                parts.mentions(),
                reading.home(),
                sentence.paragraphNo(),
                parts.subject().cue().equals("inherited"),
                parts.setting().kind() == Setting.Kind.NEWS);
    Claim claim = build(reading, sentence, parts, unit, status, period, basis, place.region());
    return new Explained(
        sentence.sentenceNo(),
        claim.start(),
        claim.end(),
        claim.numberText(),
        "claim",
        parts.subject().cue() + ": " + parts.subject().text(),
        period.cue(),
        place.cue(),
        claim);
  }

  /** 收入倍差1.81 is a multiple although no unit is printed. */
  private static Measure gap(Parts parts) {
    Quantity q = parts.place().quantity();
    boolean bare = q.kind() == Kind.AMOUNT && q.unit() == null;
    return bare && GAPS.in(parts.subject().text())
        ? new Measure("ratio", q.value(), q.high(), "times", "gap")
        : parts.measure();
  }

  private static final Words GAPS = Words.of("倍差 收入比 之比");

  private static String unit(Parts parts) {
    Quantity q = parts.place().quantity();
    if (q.kind() != Kind.AMOUNT || q.unit() != null) {
      return parts.measure().unit();
    }
    String subject = parts.subject().text();
    boolean behind = parts.subject().cue().equals("behind");
    Words.Hit money = behind ? MONEY.first(subject) : MONEY.last(subject);
    Words.Hit people = behind ? PEOPLE.first(subject) : PEOPLE.last(subject);
    if (people != null
        && (money == null
            || (behind ? people.start() < money.start() : people.end() > money.end()))) {
      return "人";
    }
    return money == null ? null : "CNY";
  }

  static final Words INDEX = Words.of("倍差 收入比 指数 满意度 得分 评分 评价 分值 指数为 幸福感");

  private static String refusal(Parts parts, String unit) {
    Quantity q = parts.place().quantity();
    if (q.kind() != Kind.AMOUNT || (unit != null && (q.unit() != null || q.value() >= 1000))) {
      return q.optional() ? "small count in a name" : null;
    }
    boolean index = INDEX.in(parts.subject().text()) && q.value() > 0 && q.value() < 100_000;
    return index ? null : "no unit";
  }

  private Claim build(
      Reading reading,
      Sentence sentence,
      Parts parts,
      String unit,
      String status,
      PeriodChooser.Choice period,
      String basis,
      Region region) {
    Quantity q = parts.place().quantity();
    Measure measure = gap(parts);
    Subject subject = parts.subject();
    String name = strip(subject.text(), parts);
    Indicator indicator = matcher.match(name);
    int start = sentence.start() + q.start();
    PeriodDays days = PeriodDays.of(period.period());
    boolean here = subject.start() >= 0 && !subject.cue().equals("inherited");
    return new Claim(
        id(reading.article().articleId(), start, measure.measure()),
        reading.article().docId(),
        reading.article().docName(),
        reading.article().articleId(),
        sentence.sentenceNo(),
        start,
        sentence.start() + q.end(),
        here ? sentence.start() + subject.start() : null,
        here ? sentence.start() + subject.end() : null,
        null,
        null,
        sentence.text().substring(q.start(), q.end()),
        measure.measure(),
        measure.value(),
        measure.high(),
        unit,
        modifier(approximate(q, parts.place().left()), status),
        indicator == null || indicator.extra() ? null : indicator.id(),
        name.isEmpty() ? null : name,
        basis,
        status,
        period.period(),
        days.from(),
        days.to(),
        region == null ? null : region.name(),
        region == null ? null : region.code(),
        Confidence.of(
            confidence,
            subject.cue(),
            period.cue(),
            indicator != null && !indicator.extra(),
            measure.measure().equals("level")),
        q.optional(),
        List.of(),
        Plausibility.flags(indicator, measure, unit, region),
        Evidence.of(sentence.text(), q));
  }

  /** 约占全国的16%: the modifier stands before the verb. */
  private static String approximate(Quantity q, String left) {
    int part = q.modifier().equals("exact") ? left.lastIndexOf("约占") : -1;
    return part >= 0 ? "about" : q.modifier();
  }

  private static String modifier(String modifier, String status) {
    return modifier.equals("above") ? (status.equals("actual") ? "over" : "at_least") : modifier;
  }

  private static String strip(String name, Parts parts) {
    String text = name;
    int start = parts.subject().cue().equals("before") ? parts.subject().start() : -1;
    if (start > 0 && PARTNER.indexOf(parts.text().charAt(start - 1)) >= 0) {
      return text;
    }
    for (RegionMention mention : parts.mentions()) {
      String place = parts.text().substring(mention.start(), mention.end());
      boolean joined = text.length() < name.length() && text.startsWith(place, 1);
      text = joined && JOINTS.indexOf(text.charAt(0)) >= 0 ? text.substring(1) : text;
      if (text.startsWith(place) && text.length() > place.length() + 1) {
        text = text.substring(place.length());
        text =
            text.startsWith("的") || text.startsWith("市") || text.startsWith("省")
                ? text.substring(1)
                : text.replaceFirst("^\\d{1,2}月份?(?=..)", "");
      }
    }
    return text;
  }

  private static String id(String article, int start, String measure) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((article + "\n" + start + "\n" + measure).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }
}
