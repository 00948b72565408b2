package io.gongbao.pipeline;

import java.util.concurrent.atomic.AtomicReference;

/** The changes of a night: empty until the stage that reads documents has told them. */
public final class ChangeLog {
  private final AtomicReference<Changes> changes = new AtomicReference<>(Changes.NONE);

  public Changes get() {
    return changes.get();
  }

  public void set(Changes found) {
    changes.set(found);
  }
}
