package no.greenwork.farmday;

import java.time.LocalDate;

/**
 * The adult who is responsible for those on the farm on a day (KSL 11.4).
 *
 * @param version counted from 1; 0 while nobody is named
 * @param name of somebody of the farm, who need not have an account
 */
public record Responsible(LocalDate day, int version, String name) {
  public static Responsible nobody(LocalDate day) {
    return new Responsible(day, 0, null);
  }

  public boolean named() {
    return version > 0;
  }
}
