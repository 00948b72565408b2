package io.gongbao.fault;

/**
 * Something that the user can mend. Shown as one message without a stack trace; the command leaves
 * with exit code 2.
 */
public final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param problem what is wrong, with the value
   * @param remedy what to do about it
   */
  public UserError(String problem, String remedy) {
    super(problem + "\n  remedy: " + remedy);
  }

  /** As above, with the error of a library that showed it. */
  public UserError(String problem, String remedy, Throwable cause) {
    super(problem + "\n  remedy: " + remedy, cause);
  }
}
