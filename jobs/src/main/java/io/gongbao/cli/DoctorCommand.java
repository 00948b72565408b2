package io.gongbao.cli;

import io.gongbao.fault.UserError;
import io.gongbao.pipeline.RunLog;
import io.gongbao.pipeline.Warehouse;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code doctor}: looks whether a night can run here. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = "Look whether a night can run here: Java, memory, disk, rules, warehouse.")
final class DoctorCommand implements Callable<Integer> {
  private static final long LEAST_HEAP = 2L << 30;
  private static final long LEAST_DISK = 2L << 30;

  @Mixin Options options;

  private boolean healthy = true;

  @Override
  public Integer call() {
    int java = Runtime.version().feature();
    say("java " + java, java >= 17 && java < 25, "use JDK 17 (Spark 4.1 cannot write with JDK 25)");
    long heap = Runtime.getRuntime().maxMemory();
    say("heap " + (heap >> 20) + " MiB", heap >= LEAST_HEAP, "set GONGBAO_HEAP=4g");
    Path folder = Path.of(options.warehouse).toAbsolutePath();
    while (!Files.exists(folder)) {
      folder = folder.getParent();
    }
    long disk = new File(folder.toString()).getUsableSpace();
    say("free disk " + (disk >> 20) + " MiB", disk >= LEAST_DISK, "free some space");
    say("warehouse folder writable", Files.isWritable(folder), "give a folder you may write");
    tell("rules", () -> RulesCommand.check(options.rules()));
    if (Files.exists(Path.of(options.warehouse))) {
      tell("warehouse", () -> new RunLog(Warehouse.toRead(options.warehouse).root()).all());
    }
    return healthy ? 0 : Main.USER;
  }

  private void tell(String what, Runnable look) {
    try {
      look.run();
      say(what, true, "");
    } catch (UserError e) {
      say(what, false, e.getMessage());
    }
  }

  private void say(String what, boolean good, String remedy) {
    healthy &= good;
    System.out.println((good ? "ok    " : "WRONG ") + what + (good ? "" : ": " + remedy));
  }
}
