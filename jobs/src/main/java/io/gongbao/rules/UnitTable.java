package io.gongbao.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Units and measure words from conf/units.tsv.
 *
 * <p>A unit of family {@code counted} is a noun that may follow a large number without a measure
 * word (450万群众); its canonical form is the measure word that it takes.
 */
public final class UnitTable {
  private static final String FILE = "units.tsv";
  private final Map<String, Unit> units = new HashMap<>();
  private final Map<Character, List<Unit>> byFirst = new HashMap<>();

  /**
   * A unit as printed.
   *
   * @param canonical the base form that claims carry
   * @param factor multiplies the printed number
   * @param family money, ratio, person, count, length, area, weight, volume, energy, time, counted,
   *     spoken
   */
  public record Unit(String printed, String canonical, double factor, String family) {}

  private UnitTable() {}

  /** Reads and checks the table. */
  public static UnitTable load(ConfFolder conf) {
    UnitTable table = new UnitTable();
    for (ConfFolder.Row row : conf.tsv(FILE, List.of("unit", "canonical", "factor", "family"))) {
      List<String> cells = row.cells();
      try {
        Unit unit =
            new Unit(cells.get(0), cells.get(1), Double.parseDouble(cells.get(2)), cells.get(3));
        if (table.units.put(unit.printed(), unit) != null) {
          throw conf.error(FILE, row.line(), unit.printed() + " stands twice", "keep one");
        }
        table.byFirst.computeIfAbsent(unit.printed().charAt(0), c -> new ArrayList<>()).add(unit);
      } catch (NumberFormatException e) {
        throw conf.error(FILE, row.line(), "factor is " + cells.get(2), "give a number");
      }
    }
    Comparator<Unit> longest = Comparator.comparing(unit -> -unit.printed().length());
    table.byFirst.values().forEach(list -> list.sort(longest));
    return table;
  }

  /** The longest unit that stands at this place of the text. */
  public Optional<Unit> at(String text, int start) {
    if (start >= text.length()) {
      return Optional.empty();
    }
    for (Unit unit : byFirst.getOrDefault(text.charAt(start), List.of())) {
      if (text.startsWith(unit.printed(), start)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  /** The unit printed so. */
  public Optional<Unit> named(String printed) {
    return Optional.ofNullable(units.get(printed));
  }
}
