package no.greenwork.shared;

/** Nine digits that check by modulus 11; those of the demo begin with 3. */
public final class OrganisationNumber {
  private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

  private OrganisationNumber() {}

  public static boolean valid(String text) {
    if (text == null || !text.matches("\\d{9}")) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (text.charAt(i) - '0');
    }
    int check = (11 - sum % 11) % 11;
    return check == text.charAt(8) - '0';
  }
}
