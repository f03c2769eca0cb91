package no.greenwork.shared;

import java.util.List;

/**
 * A rule forbids what was asked for, though the input is well formed. Its code is the first rule's.
 */
public class Conflict extends BusinessError {
  private final transient List<Problem> problems;

  public Conflict(List<Problem> problems) {
    super(409, problems.getFirst().code(), problems.getFirst().args());
    this.problems = List.copyOf(problems);
  }

  public Conflict(String field, String code, Object... args) {
    this(List.of(new Problem(field, code, args)));
  }

  @Override
  public List<Problem> problems() {
    return problems;
  }
}
