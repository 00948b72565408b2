package io.gongbao.report;

import java.util.List;
import java.util.Locale;

/** A line of values over years, small enough to stand in a table; drawn without a script. */
final class Sparkline {
  private static final int WIDTH = 120;
  private static final int HEIGHT = 28;
  private static final int MARGIN = 4;

  private Sparkline() {}

  /** Writes the line; the label tells it to those who cannot see it. */
  static void write(Html html, List<Double> values, String label) {
    double top = values.stream().mapToDouble(v -> v).max().orElse(0);
    html.open(
        "svg",
        "class",
        "spark",
        "viewBox",
        "0 0 " + WIDTH + " " + HEIGHT,
        "role",
        "img",
        "aria-label",
        label);
    if (!values.isEmpty()) {
      StringBuilder points = new StringBuilder();
      for (int i = 0; i < values.size(); i++) {
        points.append(i == 0 ? "" : " ").append(place(i, values, top));
      }
      html.put("polyline", "", "points", points);
      String[] last = place(values.size() - 1, values, top).split(",", -1);
      html.put("circle", "", "cx", last[0], "cy", last[1], "r", "2.5");
    }
    html.close();
  }

  private static String place(int i, List<Double> values, double top) {
    double across = values.size() == 1 ? 0.5 : i / (values.size() - 1.0);
    double up = top <= 0 ? 0 : values.get(i) / top;
    return String.format(
        Locale.ROOT,
        "%.1f,%.1f",
        MARGIN + across * (WIDTH - 2 * MARGIN),
        HEIGHT - MARGIN - up * (HEIGHT - 2 * MARGIN));
  }
}
