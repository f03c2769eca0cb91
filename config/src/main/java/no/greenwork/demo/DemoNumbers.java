package no.greenwork.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Numbers that are well formed and belong to nobody: organisations from 3..., people with the month
 * raised by 80.
 */
final class DemoNumbers {
  private static final int[] ORGANISATION = {3, 2, 7, 6, 5, 4, 3, 2};
  private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2};
  private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
  private static final int TEST_MONTHS = 80;

  private final Set<String> people = new HashSet<>();
  private int organisations = 310_000_00 + 1;

  /** The first one is 310000019. */
  String organisation() {
    while (true) {
      String body = Integer.toString(organisations++);
      int check = check(body, ORGANISATION);
      if (check < 10) {
        return body + check;
      }
    }
  }

  String person(LocalDate birth, RandomGenerator random) {
    while (true) {
      String body =
          "%02d%02d%02d%03d"
              .formatted(
                  birth.getDayOfMonth(),
                  birth.getMonthValue() + TEST_MONTHS,
                  birth.getYear() % 100,
                  random.nextInt(1000));
      int first = check(body, FIRST);
      int second = first < 10 ? check(body + first, SECOND) : 10;
      if (second < 10 && people.add(body + first + second)) {
        return body + first + second;
      }
    }
  }

  String producer(RandomGenerator random) {
    return Long.toString(random.nextLong(1_000_000_000L, 10_000_000_000L));
  }

  private static int check(String digits, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += (digits.charAt(i) - '0') * weights[i];
    }
    return (11 - sum % 11) % 11;
  }
}
