package no.greenwork.access;

import java.util.ArrayList;
import java.util.List;

/**
 * What must be known of an installation before real people are let into it.
 *
 * @param demoAccounts names of accounts that a demo made
 * @param testNumbers how many identity numbers are of people who do not exist
 * @param demoKey whether the key file was drawn for a demo
 * @param defaultPasswords what has a password that anybody would try first
 */
record ProductionFacts(
    List<String> demoAccounts, int testNumbers, boolean demoKey, List<String> defaultPasswords) {
  private static final int NAMED = 5;

  /** Why production may not start here, each with what to do; empty when it may. */
  List<String> refusals() {
    List<String> all = new ArrayList<>();
    if (!demoAccounts.isEmpty()) {
      all.add(
          "demo accounts exist ("
              + String.join(", ", demoAccounts.subList(0, Math.min(NAMED, demoAccounts.size())))
              + (demoAccounts.size() > NAMED ? " ..." : "")
              + "): use a database that never held the demo");
    }
    if (testNumbers > 0) {
      all.add(
          testNumbers
              + " test identity numbers are registered: use a database without invented people");
    }
    if (demoKey) {
      all.add("the key file is the demo's: draw keys of its own for production");
    }
    if (!defaultPasswords.isEmpty()) {
      all.add(
          "a default password is in use (" + String.join(", ", defaultPasswords) + "): change it");
    }
    return all;
  }
}
