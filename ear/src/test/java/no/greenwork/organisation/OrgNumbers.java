package no.greenwork.organisation;

import java.util.ArrayList;
import java.util.List;

/** Organisation numbers that nobody has: eight digits and the one that checks them. */
public final class OrgNumbers {
  private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

  private OrgNumbers() {}

  /** The next ones at or after a number, whose last digit does not count. */
  public static List<String> from(int first, int wanted) {
    List<String> found = new ArrayList<>();
    for (int candidate = first / 10; found.size() < wanted; candidate++) {
      int sum = 0;
      String digits = Integer.toString(candidate);
      for (int d = 0; d < WEIGHTS.length; d++) {
        sum += WEIGHTS[d] * (digits.charAt(d) - '0');
      }
      int check = (11 - sum % 11) % 11;
      if (check < 10) {
        found.add(digits + check);
      }
    }
    return found;
  }
}
