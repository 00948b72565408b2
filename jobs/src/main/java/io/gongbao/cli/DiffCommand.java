package io.gongbao.cli;

import io.gongbao.claim.MetricDiff;
import io.gongbao.pipeline.RunLog;
import io.gongbao.pipeline.Warehouse;
import io.gongbao.row.Metric;
import io.gongbao.row.RunRecord;
import io.gongbao.table.Lake;
import io.gongbao.table.Tables;
import java.math.BigDecimal;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code diff}: metrics that are new, revised or gone between two runs. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = "Show the metrics that two published runs do not share.")
final class DiffCommand implements Runnable {
  @Mixin Options options;

  @Parameters(index = "0", paramLabel = "RUN", description = "The earlier run.")
  String earlier;

  @Parameters(index = "1", paramLabel = "RUN", description = "The later run.")
  String later;

  @Override
  public void run() {
    Warehouse warehouse = options.toRead();
    RunLog log = new RunLog(warehouse.root());
    RunRecord one = log.published(earlier);
    RunRecord other = log.published(later);
    Lake lake = new Lake(Session.open(options.rules()), warehouse.root());
    MetricDiff diff = MetricDiff.between(metrics(lake, one), metrics(lake, other));
    diff.revised().forEach(change -> System.out.println("~ " + line(change)));
    diff.gone().forEach(metric -> System.out.println("- " + line(metric)));
    diff.added().forEach(metric -> System.out.println("+ " + line(metric)));
    System.out.printf(
        "~ %d revised, - %d gone, + %d new%n",
        diff.revised().size(), diff.gone().size(), diff.added().size());
  }

  static List<Metric> metrics(Lake lake, RunRecord run) {
    String table = Tables.name(Metric.class);
    return Lake.typed(Metric.class, lake.read(table, run.tableVersions().get(table)))
        .collectAsList();
  }

  /** A revision: the value now and before, or the growth where only that is another. */
  static String line(MetricDiff.Revision change) {
    String now = value(change.after());
    String before = value(change.before());
    return now.equals(before)
        ? "%s, growth now %s, was %s"
            .formatted(line(change.after()), growth(change.after()), growth(change.before()))
        : "%s, was %s".formatted(line(change.after()), before);
  }

  private static String growth(Metric metric) {
    return metric.growthYoy() == null ? "none" : plain(metric.growthYoy()) + " percent";
  }

  private static String line(Metric metric) {
    return "%s %s %s %s %s %s"
        .formatted(
            metric.indicatorText(),
            metric.regionName() == null ? "?" : metric.regionName(),
            metric.period() == null ? "?" : metric.period(),
            metric.measure(),
            metric.status(),
            value(metric));
  }

  private static String value(Metric metric) {
    String high = metric.valueHigh() == null ? "" : " to " + plain(metric.valueHigh());
    String number = plain(metric.value()) + high;
    return metric.unit() == null ? number : number + " " + metric.unit();
  }

  private static String plain(double value) {
    return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
  }
}
