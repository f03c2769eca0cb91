package no.greenwork.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import no.greenwork.shared.Seal;

/**
 * Writes a whole demo in one transaction: after a crash there is all of it or nothing, and the next
 * start begins anew.
 */
public final class Demo {
  private final DemoPlan plan;
  private final Seal seal;
  private final UnaryOperator<String> passwordHash;
  private final Consumer<Connection> placeLedger;
  private final Consumer<String> progress;

  /**
   * @param passwordHash makes the hash that a password is stored as
   * @param placeLedger writes the place ledger from the facts
   * @param progress is told now and then how far it has come
   */
  public Demo(
      DemoPlan plan,
      Seal seal,
      UnaryOperator<String> passwordHash,
      Consumer<Connection> placeLedger,
      Consumer<String> progress) {
    this.plan = plan;
    this.seal = seal;
    this.passwordHash = passwordHash;
    this.placeLedger = placeLedger;
    this.progress = progress;
  }

  public static boolean present(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery("SELECT 1 FROM installation WHERE name = 'demo.anchor'")) {
      return rows.next();
    }
  }

  /**
   * @return the checksum of its business content
   */
  public String load(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    ignoreOrderOfTables(connection);
    write(connection);
    say("Writing the place ledger ...");
    placeLedger.accept(connection);
    new DemoAttendance(connection, plan).write();
    DemoFarmDays.unheardOf(connection, plan.anchor());
    say("Reading everything once more for the checksum ...");
    String checksum = new DemoChecksum(connection, seal).compute();
    try (var facts = new BulkInsert(connection, "installation", "name, fact")) {
      facts.add("demo.anchor", plan.anchor().toString());
      facts.add("demo.seed", Long.toString(plan.seed()));
      facts.add("demo.checksum", checksum);
    }
    connection.commit();
    return checksum;
  }

  /** A demo of the usual size is there before one has read a line. */
  private void say(String line) {
    if (!plan.scale().equals(DemoScale.DEMO)) {
      progress.accept(line);
    }
  }

  /**
   * Batches of different tables are sent as they fill, children before parents at times; a test
   * checks the references. After a large demo was cut off, the database first takes it back.
   */
  private static void ignoreOrderOfTables(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("SET SESSION foreign_key_checks = 0");
      statement.execute("SET SESSION innodb_lock_wait_timeout = 900");
    }
  }

  private void write(Connection connection) throws SQLException {
    DemoIds ids = new DemoIds(plan);
    DemoNumbers numbers = new DemoNumbers();
    DemoNames names = new DemoNames();
    DemoGeography geography = new DemoGeography(connection);
    geography.writeUnits(connection, plan);
    try (DemoUsers users = new DemoUsers(connection, plan, ids, passwordHash)) {
      List<DemoProvider> providers =
          new DemoProviders(connection, plan, ids).write(geography, numbers, names, users);
      List<DemoFarm> farms =
          DemoFarms.write(connection, plan, ids, numbers, names, providers, geography, users);
      users.writeNav(geography);
      List<DemoAgreement> agreements =
          new DemoAgreements(plan, ids).write(connection, providers, farms);
      List<DemoPlacement> filled = new DemoOccupancy(plan).fill(agreements);
      try (DemoPeople people =
              new DemoPeople(connection, plan, ids, numbers, seal, users, geography);
          DemoPlacements placements = new DemoPlacements(connection, plan, ids);
          DemoDialogue dialogue = new DemoDialogue(connection, plan, ids, seal);
          DemoProposals proposals = new DemoProposals(connection, plan, ids)) {
        new DemoStory(plan, people, placements, dialogue, proposals, users, this::say)
            .tell(filled, agreements);
      }
    }
    new DemoSavedSearches(connection, plan, ids).write();
    new DemoWaiting(connection, plan, ids).write();
    new DemoWaited(connection, ids).write();
    try (DemoAftermath aftermath = new DemoAftermath(connection, plan, ids)) {
      aftermath.write();
    }
    new DemoVisits(connection, plan, ids).write();
    new DemoFarmDays(connection, plan, ids).write();
  }
}
