package no.greenwork.access;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import no.greenwork.testing.TestProduct;

/**
 * Somebody who looks: an account of the demo, or one made for what no demo account has.
 *
 * @param title what it is, for the kept file
 */
record MatrixAccount(String title, String name, long id, boolean demo) {
  private static final String LIKE =
      "INSERT INTO user_grant (id, user_id, role, scope_type, unit_number, provider_id, valid_from, confidential,"
          + " strictly_confidential, shielded) SELECT ?, ?, g.role, g.scope_type, g.unit_number, g.provider_id, g.valid_from,"
          + " ?, ?, ? FROM user_grant g JOIN app_user u ON u.id = g.user_id WHERE u.user_name = ?";

  /** One of each role, and of another jurisdiction where a role has one. */
  static List<MatrixAccount> ofTheDemo() {
    List<MatrixAccount> all = new ArrayList<>();
    for (String name :
        List.of(
            "caseworker",
            "caseworker2",
            "provider",
            "provider2",
            "supervisor",
            "farm",
            "farm2",
            "coordinator",
            "handler",
            "directorate",
            "admin")) {
      all.add(new MatrixAccount(name, name, 0, true));
    }
    return all;
  }

  /** With the role and jurisdiction of a demo's account. */
  static MatrixAccount like(
      String account, String title, boolean confidential, boolean strictly, boolean shielded)
      throws SQLException {
    String name = "matrix." + Long.toString(System.nanoTime(), 36);
    long id = Accounts.make(name, TestProduct.today(), null);
    Accounts.run("DELETE FROM user_grant WHERE user_id = ?", id);
    Accounts.run(LIKE, id + 1_000_000, id, confidential, strictly, shielded, account);
    return new MatrixAccount(title, name, id, false);
  }

  /** What is shown where this one has acted. */
  String displayName() {
    return "Test " + name;
  }

  Visitor visitor() {
    Visitor visitor = new Visitor();
    visitor.logIn(name, demo ? name + "-demo" : Accounts.PASSWORD);
    return visitor;
  }
}
