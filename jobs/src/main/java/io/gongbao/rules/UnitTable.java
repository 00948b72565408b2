package io.gongbao.rules;

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
  private int longest = 1;

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
        table.longest = Math.max(table.longest, unit.printed().length());
      } catch (NumberFormatException e) {
        throw conf.error(FILE, row.line(), "factor is " + cells.get(2), "give a number");
      }
    }
    return table;
  }

  /** The longest unit that stands at this place of the text. */
  public Optional<Unit> at(String text, int start) {
    for (int n = Math.min(longest, text.length() - start); n > 0; n--) {
      Unit unit = units.get(text.substring(start, start + n));
      if (unit != null) {
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
