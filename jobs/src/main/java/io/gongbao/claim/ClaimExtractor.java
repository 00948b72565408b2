package io.gongbao.claim;

import io.gongbao.row.Article;
import io.gongbao.row.Claim;
import io.gongbao.row.Sentence;
import io.gongbao.rules.IndicatorCatalogue;
import io.gongbao.rules.Region;
import io.gongbao.rules.UnitTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every number of an article that states something, with what it means: gold guide of claims. Each
 * step is one reader: quantities, places in the clause, measures, times, subjects, status, basis.
 *
 * <p>Weakness: a subject said two sentences before is found only while its paragraph lasts.
 */
public final class ClaimExtractor {
  private static final Words SCALES = Words.of("千 万 亿");
  private final QuantityReader quantities;
  private final MeasureReader measures = new MeasureReader();
  private final ClaimBuilder builder;
  private final IndicatorMatcher matcher;
  private final RegionReader regions;
  private final PeriodPattern times;

  public ClaimExtractor(IndicatorCatalogue indicators, UnitTable units, RegionReader regions) {
    this.quantities = new QuantityReader(units);
    this.matcher = new IndicatorMatcher(indicators);
    this.builder = new ClaimBuilder(matcher, indicators.confidence());
    this.regions = regions;
    this.times = PeriodPattern.with(indicators.eras());
  }

  /** Claims of one article in reading order. */
  public List<Claim> claims(Article article, List<Sentence> sentences) {
    return explain(article, sentences).stream()
        .map(Explained::claim)
        .filter(Objects::nonNull)
        .toList();
  }

  /** Why each number is a claim or not. */
  public List<Explained> explain(Article article, List<Sentence> sentences) {
    Calendar date = Calendar.of(article.published());
    Sections sections = new Sections(article.title(), article.body(), date);
    Reading reading =
        new Reading(
            article,
            home(article),
            date,
            new PeriodReader(date, times),
            new PeriodChooser(date),
            new SubjectReader(matcher),
            new Places());
    List<Explained> out = new ArrayList<>();
    int paragraph = -1;
    for (Sentence sentence : sentences) {
      boolean opens = sentence.paragraphNo() != paragraph;
      if (opens) {
        reading.subjects().forget();
      }
      paragraph = sentence.paragraphNo();
      if (sections.newItem(sentence.text(), opens)) {
        reading.periods().forget();
        reading.places().forget();
      }
      Setting setting = sections.at(sentence.text(), opens);
      sentence(reading, sentence, setting, out);
    }
    return out;
  }

  /** The article's region; China when nothing says otherwise, none for a company. */
  private Region home(Article article) {
    if (Companies.about(article.title())) {
      return null;
    }
    return regions
        .home(article)
        .or(() -> regions.mentions("全国", null).stream().map(RegionMention::region).findFirst())
        .orElse(null);
  }

  /** What is known of the article while its sentences are read. */
  record Reading(
      Article article,
      Region home,
      Calendar date,
      PeriodReader times,
      PeriodChooser periods,
      SubjectReader subjects,
      Places places) {}

  /** Numbers that are more than small counts in names; the others are explained. */
  private List<Quantity> counted(
      Sentence sentence, QuantityReader.Found found, List<Explained> out) {
    List<Quantity> kept = new ArrayList<>();
    for (Quantity q : found.quantities()) {
      if (q.optional()) {
        out.add(
            builder.refused(
                sentence, new QuantityReader.Refused(q.start(), q.end(), "small count in a name")));
      } else {
        boolean stray = q.kind() == Quantity.Kind.AMOUNT && q.unit() == null && !named(sentence, q);
        if (stray) {
          out.add(
              builder.refused(sentence, new QuantityReader.Refused(q.start(), q.end(), "no unit")));
        } else {
          kept.add(q);
        }
      }
    }
    return kept;
  }

  /** A number without a unit counts when it is large and written with 万, or when it is an index. */
  private static boolean named(Sentence sentence, Quantity q) {
    String number = sentence.text().substring(q.start(), q.end());
    String before = sentence.text().substring(Math.max(0, q.start() - 30), q.start());
    return SCALES.in(number) || ClaimBuilder.INDEX.in(before);
  }

  private void sentence(Reading reading, Sentence sentence, Setting setting, List<Explained> out) {
    String text = HalfWidth.of(sentence.text());
    QuantityReader.Found found = quantities.read(text);
    for (QuantityReader.Refused refused : found.refused()) {
      out.add(builder.refused(sentence, refused));
    }
    int year = setting.to() > 0 ? setting.to() : reading.date().year();
    List<When> times =
        reading.times().read(text, year, reading.periods().toldYear(), setting.future());
    List<RegionMention> mentions = regions.mentions(text, reading.home());
    boolean news = setting.kind() == Setting.Kind.NEWS;
    reading.places().note(text, mentions, sentence.paragraphNo(), news);
    if (found.quantities().isEmpty()) {
      reading.periods().note(text, times, sentence.paragraphNo());
      return;
    }
    List<Place> places = Place.of(text, counted(sentence, found, out));
    if (places.isEmpty()) {
      return;
    }
    List<Measure> read = new ArrayList<>();
    for (Place place : places) {
      read.add(measures.read(text, place, read.isEmpty() ? null : read.get(read.size() - 1)));
    }
    Set<String> names =
        new TreeSet<>(Comparator.comparingInt(String::length).reversed().thenComparing(n -> n));
    mentions.forEach(mention -> names.add(text.substring(mention.start(), mention.end())));
    List<Subject> subjects = reading.subjects().read(text, places, read, times, names);
    for (int k = 0; k < places.size(); k++) {
      out.add(
          builder.claim(
              reading,
              sentence,
              new ClaimBuilder.Parts(
                  text, places.get(k), read.get(k), subjects.get(k), setting, times, mentions)));
    }
  }
}
