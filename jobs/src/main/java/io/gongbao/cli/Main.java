package io.gongbao.cli;

import io.gongbao.fault.UserError;
import io.gongbao.pipeline.Warehouse;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The program: picks a command and turns what went wrong into an exit code. */
@Command(
    name = "gongbao",
    description = "Folders of Chinese press and government documents become Delta tables.",
    mixinStandardHelpOptions = true,
    version = "gongbao 0.1.0",
    subcommands = {
      RunCommand.class,
      SqlCommand.class,
      ReportCommand.class,
      ExplainCommand.class,
      TablesCommand.class,
      RulesCommand.class,
      HistoryCommand.class,
      DiffCommand.class,
      MaintainCommand.class,
      DoctorCommand.class
    },
    footer = {
      "",
      "The launcher adds: notebook (opens notebooks/), bench (ratios), test (everything).",
      "Exit codes: 0 done, 1 a bug, 2 you can mend it, 3 a check failed, 75 warehouse held."
    })
public final class Main {
  static final int BUG = 1;
  static final int USER = 2;
  static final int CHECK_FAILED = 3;
  static final int HELD = 75;

  private Main() {}

  /** Entry point of the launcher and of spark-submit. */
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    int code = run(arguments);
    System.out.flush();
    if (code != 0) {
      // Spark's own threads would keep a failed command alive.
      Runtime.getRuntime().exit(code);
    }
  }

  static int run(String... arguments) {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((error, command, parsed) -> exitCode(error))
        .setUsageHelpWidth(100)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .execute(arguments);
  }

  private static int exitCode(Exception error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof UserError || cause instanceof Warehouse.HeldException) {
        System.err.println("gongbao: " + cause.getMessage());
        return cause instanceof UserError ? USER : HELD;
      }
    }
    System.err.println("gongbao: a bug, please report it with what follows");
    error.printStackTrace(System.err);
    return BUG;
  }
}
