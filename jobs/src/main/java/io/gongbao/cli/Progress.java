package io.gongbao.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Stages done: a bar where the launcher found a terminal, plain lines elsewhere. */
final class Progress implements AutoCloseable {
  private final ProgressBar bar;

  private Progress(ProgressBar bar) {
    this.bar = bar;
  }

  static Progress of(int stages) {
    if (!Boolean.getBoolean("gongbao.terminal")) {
      return new Progress(null);
    }
    return new Progress(
        new ProgressBarBuilder()
            .setTaskName("night")
            .setInitialMax(stages)
            .setStyle(ProgressBarStyle.ASCII)
            .build());
  }

  synchronized void done(String stage) {
    if (bar == null) {
      System.err.println("done " + stage);
    } else {
      bar.setExtraMessage(stage);
      bar.step();
    }
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
