package io.gongbao.pipeline;

import java.util.List;

/**
 * A step of the night that fills tables from tables: verb and object. The work is one pure function
 * of datasets; {@code run} reads, computes and writes.
 */
public interface Stage {
  /** Verb and object: the class name. */
  default String name() {
    return getClass().getSimpleName();
  }

  /** Row types whose tables it reads. */
  List<Class<? extends Record>> reads();

  /** Row types whose tables it writes; no other stage writes them. */
  List<Class<? extends Record>> writes();

  /** Files and folders of conf/ on which its rows depend. */
  List<String> rules();

  /** Brings its tables up to date. Called only when there is a reason to. */
  void run(Night night);
}
