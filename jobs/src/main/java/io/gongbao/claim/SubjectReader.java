package io.gongbao.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds what a number is said of: the noun before it (出口1.15万亿元), behind it (11家企业), shared by a
 * list (A、B分别增长5%、6%), or said earlier (同比增长37.3%).
 *
 * <p>A learned chooser over all such phrases was tried in its place: a log-linear model of parts of
 * speech, places and lengths, trained on the tuning sets, found .80 of the phrases of the checking
 * sets, trained on what these rules say of 10,000 other numbers as well .83, as they do; both
 * together .84 at best. It is not worth its weights before there are more labelled texts.
 */
final class SubjectReader {
  private static final Words EFFECTS = Words.of("影响 拉动 带动 推动");
  private static final String PEOPLE = "人口";
  private static final Words GOALS =
      Words.of("目标 全年目标 年度目标 年度任务 任务 全年任务 计划 全年计划 年度计划 预算 年度预算 目标任务 全年目标任务 年度目标任务");
  private static final int MOST_OF_PAIR = 3;
  private static final String INFLUENCE = "影响";

  private final Owners owners;
  private Subject current = Subject.NONE;
  private Subject earlier = Subject.NONE;
  private Subject whole = Subject.NONE;
  private Set<String> names = Set.of();

  SubjectReader(IndicatorMatcher matcher) {
    this.owners = new Owners(matcher);
  }

  /** A new paragraph begins; its subjects are the old ones only where it names none itself. */
  void forget() {
    earlier = current.empty() ? earlier : current;
    current = Subject.NONE;
    whole = Subject.NONE;
    owners.forget();
  }

  /** Subjects of the numbers of a sentence, in order. */
  List<Subject> read(
      String text,
      List<Place> places,
      List<Measure> measures,
      List<When> times,
      Set<String> regions) {
    this.names = regions;
    List<Subject> subjects = new ArrayList<>();
    List<Subject> joint = new ArrayList<>();
    for (int k = 0; k < places.size(); k++) {
      Spot spot = new Spot(text, places, measures, times, k);
      owners.hear(text, spot.bound(), spot.place().clauseStart(), names);
      Subject subject = Respectively.at(text, places, k, times, joint);
      subject = subject == null ? one(spot, joint) : subject;
      subject = Sectors.name(text, places, k, subject);
      joint.add(subject);
      subject = Pairs.turn(subject, turn(places, k), turns(places, k));
      subjects.add(subject);
      remember(spot, placeless(text, subject));
    }
    Relatives.share(text, places, subjects);
    return subjects;
  }

  /** How many numbers of the list that this one stands in come before it, three for more. */
  private static int turn(List<Place> places, int k) {
    int first = k;
    while (first > 0 && k - first < MOST_OF_PAIR && places.get(first).listed()) {
      first--;
    }
    return k - first;
  }

  private static int turns(List<Place> places, int k) {
    int last = k;
    while (last - k < MOST_OF_PAIR && last + 1 < places.size() && places.get(last + 1).listed()) {
      last++;
    }
    return last - k + turn(places, k) + 1;
  }

  private void remember(Spot spot, Subject subject) {
    owners.note(subject, spot.place(), names);
    boolean rank = spot.measure().equals("rank");
    if (!rank && !spot.measure().equals("share")) {
      whole = subject.empty() ? whole : Inheritance.base(subject, spot.measures().get(spot.k()));
    }
    if (!subject.empty() && (!rank || current.empty())) {
      current = Inheritance.base(subject, spot.measures().get(spot.k()));
    }
  }

  /** Later sentences do not know that 山东省 in 山东省进出口 was a place. */
  private Subject placeless(String text, Subject subject) {
    int end = subject.cue().equals("before") ? subject.start() : -1;
    boolean partner = end > 0 && "对与从向自".indexOf(text.charAt(end - 1)) >= 0;
    String words = subject.text();
    for (String place = partner ? null : placeAt(words); place != null; place = placeAt(words)) {
      words = words.substring(place.length());
      String next = words.charAt(0) == '、' ? placeAt(words.substring(1)) : null;
      words = next == null ? words : words.substring(1);
    }
    return subject.with(words, subject.cue());
  }

  private String placeAt(String words) {
    for (String name : names) {
      if (words.startsWith(name) && words.length() > name.length() + 1) {
        return name;
      }
    }
    return null;
  }

  private Subject one(Spot spot, List<Subject> before) {
    Place place = spot.place();
    String number = spot.text().substring(place.quantity().start(), place.quantity().end());
    if (number.endsWith(PEOPLE) && !PEOPLE.equals(number)) {
      return new Subject(
          PEOPLE, place.quantity().end() - PEOPLE.length(), place.quantity().end(), "behind");
    }
    Subject behind = behind(spot);
    if (!behind.empty()) {
      boolean goes = OwnWords.continues(spot) && last(before, "").text().endsWith(behind.text());
      return goes ? last(before, "inherited") : behind;
    }
    if (place.listed() && spot.k() > 0) {
      return last(before, "listed");
    }
    Subject selected = Selections.of(spot, before);
    if (!selected.empty()) {
      return selected;
    }
    Subject own = new OwnWords(names).read(spot, !current.empty());
    if (own.empty() && OwnWords.continues(spot)) {
      return last(before, "inherited");
    }
    if (own.empty() && !place.right().isEmpty() && spot.measure().equals("level")) {
      own = NounBehind.any(spot.text(), place);
    }
    return own.empty() ? inherited(spot, before) : completed(own, spot);
  }

  /** The subject of a number that has no words of its own. */
  private Subject inherited(Spot spot, List<Subject> before) {
    Subject same = spot.measure().equals("level") ? same(spot, before) : Subject.NONE;
    if (!same.empty()) {
      return same.with(same.text(), "inherited");
    }
    boolean part = spot.measure().equals("share") && spot.place().left().contains("占比");
    Subject said = current.empty() ? earlier : current;
    return said.with(said.text() + (part ? "占比" : ""), "inherited");
  }

  /** Own words with what they leave to the subject before them. */
  private Subject completed(Subject own, Spot spot) {
    Place place = spot.place();
    boolean goal =
        spot.measure().equals("share") && place.left().contains("完成") && !current.empty();
    String goals = GOALS.before(own.text(), own.text().length());
    if (goal && goals != null && goals.length() == own.text().length()) {
      return current.with(current.text() + "完成" + own.text() + "比例", "inherited");
    }
    Subject effect = effect(own);
    Subject part = spot.measure().equals("share") ? Shares.part(own, place, whole) : Subject.NONE;
    if (!part.empty()) {
      return part;
    }
    return effect.empty()
        ? owners.complete(Inheritance.join(own, current, place, spot.measure()))
        : effect;
  }

  /** The last subject of the sentence that was measured in the same unit. */
  private static Subject same(Spot spot, List<Subject> before) {
    String unit = spot.place().quantity().unit();
    for (int i = before.size() - 1; i >= 0; i--) {
      if (unit != null && unit.equals(spot.places().get(i).quantity().unit())) {
        return before.get(i);
      }
    }
    return Subject.NONE;
  }

  private static Subject last(List<Subject> before, String cue) {
    Subject last = before.get(before.size() - 1);
    return last.with(last.text(), cue);
  }

  /** 影响CPI下降0.4个百分点 is the influence of what was named before. */
  private Subject effect(Subject own) {
    String verb = EFFECTS.at(own.text(), 0);
    if (verb == null || current.empty()) {
      return Subject.NONE;
    }
    String object = own.text().substring(verb.length());
    boolean influence = verb.equals(INFLUENCE) && !object.isEmpty();
    String name = influence ? current.text() + "对" + object + "的" + INFLUENCE : current.text();
    return current.with(name, "inherited");
  }

  private static Subject behind(Spot spot) {
    Place place = spot.place();
    if (spot.measure().equals("rank")) {
      return greatest(place);
    }
    Subject noun = NounBehind.read(spot.text(), place, spot.measure(), spot.times());
    boolean part = noun.empty() && spot.measure().equals("share");
    return part ? NounBehind.part(spot.text(), place) : noun;
  }

  /** 第二大进口国 ranks 进口. */
  private static Subject greatest(Place place) {
    String right = place.right();
    boolean country = right.startsWith("大") && right.indexOf("口国") == 2;
    return country
        ? new Subject(right.substring(1, 3), -1, -1, "behind")
        : right.startsWith("大经济体") ? new Subject("经济体", -1, -1, "behind") : Subject.NONE;
  }
}
