package no.greenwork.shared;

import java.util.List;

/** The input cannot be right as it stands; every field that is wrong is named. */
public class Invalid extends BusinessError {
  private final transient List<Problem> problems;

  public Invalid(List<Problem> problems) {
    super(400, "INVALID");
    this.problems = List.copyOf(problems);
  }

  public Invalid(String field, String code, Object... args) {
    this(List.of(new Problem(field, code, args)));
  }

  /**
   * @throws Invalid with every problem, when there is one
   */
  public static void unlessEmpty(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new Invalid(problems);
    }
  }

  @Override
  public List<Problem> problems() {
    return problems;
  }
}
