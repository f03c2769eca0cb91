package no.greenwork.plan;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.greenwork.organisation.Activity;

/** Activities by their codes. */
final class Activities {
  private static final Map<String, Activity> BY_CODE =
      Arrays.stream(Activity.values()).collect(Collectors.toMap(Enum::name, Function.identity()));

  private Activities() {}

  /** Null when there is none of that code. */
  static Activity of(String code) {
    return code == null ? null : BY_CODE.get(code);
  }
}
