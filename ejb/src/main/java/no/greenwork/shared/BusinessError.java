package no.greenwork.shared;

import java.util.List;

/**
 * A rule of the business that stopped an action. Each kind is a class of its own with a code; the
 * text for the user is {@code error.<code>} in every language.
 */
public abstract class BusinessError extends RuntimeException {
  private final String code;
  private final int status;
  private final transient List<Object> args;

  protected BusinessError(int status, String code, Object... args) {
    super(code);
    this.status = status;
    this.code = code;
    this.args = List.of(args);
  }

  public String code() {
    return code;
  }

  /** The HTTP status that tells it to another system. */
  public int status() {
    return status;
  }

  public Object[] args() {
    return args.toArray();
  }

  /** All that is wrong, first things first; one problem unless a kind says more. */
  public List<Problem> problems() {
    return List.of(new Problem("", code, args()));
  }
}
