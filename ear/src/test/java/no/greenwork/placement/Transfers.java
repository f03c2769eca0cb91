package no.greenwork.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import no.greenwork.job.CsvImport;
import no.greenwork.shared.Sql;
import no.greenwork.testing.TestProduct;
import org.jdbi.v3.core.Jdbi;

/** People and agreements of their own for tests of files, made by files. */
public final class Transfers {
  public static final Jdbi DATABASE = Sql.over(TestProduct.databaseForMigration());

  private static final String PEOPLE =
      "identity_number,given_name,family_name,birth_date,unit,protection\n";
  private static final String HEADER =
      "identity_number;agreement_ref;measure;referred;accepted;start;end;percent;days_per_week;exit_reason;week_pattern;farm_org_number;"
          + "farm_confirmed;source;external_ref\n";
  private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2};
  private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
  private static final AtomicInteger DRAWN = new AtomicInteger();

  private Transfers() {}

  /** People of an account's own unit, as numbers. */
  public static List<String> people(String account, int count, String protection) {
    String unit =
        DATABASE.withHandle(
            h ->
                h.createQuery(
                        "SELECT g.unit_number FROM app_user u JOIN user_grant g ON g.user_id = u.id WHERE u.user_name = :name")
                    .bind("name", account)
                    .mapTo(String.class)
                    .one());
    List<String> numbers = new ArrayList<>();
    StringBuilder file = new StringBuilder(PEOPLE);
    while (numbers.size() < count) {
      int next = DRAWN.getAndIncrement();
      int year = 61 + next / 4_000;
      int serial = next % 4_000;
      String number =
          number("%02d%02d%02d%03d".formatted(1 + serial / 400, 89, year, 10 + serial % 400));
      if (!number.isEmpty()) {
        numbers.add(number);
        file.append(
            "%s,Prøve,Person,19%d-09-%02d,%s,%s%n"
                .formatted(number, year, 1 + serial / 400, unit, protection));
      }
    }
    assertThat(
            CsvImport.outcome(
                CsvImport.result(account, "participants", "apply all", file.toString())))
        .isEqualTo("DONE " + count + " 0");
    return numbers;
  }

  private static String number(String nine) {
    int first = check(nine, FIRST);
    int second = first == 10 ? 10 : check(nine + first, SECOND);
    return second == 10 ? "" : nine + first + second;
  }

  private static int check(String digits, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (digits.charAt(i) - '0');
    }
    return (11 - sum % 11) % 11;
  }

  /** Under the demo provider's region, open from 2025. */
  public static String agreement(int places) {
    return agreement(places, "AFT");
  }

  public static String agreement(int places, String measure) {
    String reference = "F-" + DRAWN.getAndIncrement() + "-" + System.nanoTime() % 1_000_000;
    String file =
        "agreement_ref;provider_org_number;region;measure;from;places\n"
            + reference
            + ";310000019;5700;"
            + measure
            + ";2025-01-01;"
            + places
            + "\n";
    assertThat(CsvImport.outcome(CsvImport.result("coordinator", "agreements", "apply all", file)))
        .isEqualTo("DONE 1 0");
    return reference;
  }

  /** A place at a farm of the demo that has a valid approval, under the agreement. */
  public static String farm(String agreement, int places) {
    String farm =
        DATABASE.withHandle(
            h ->
                h.createQuery(
                        "SELECT f.org_number FROM app_user u JOIN user_grant g ON g.user_id = u.id JOIN farm f ON f.id = g.farm_id"
                            + " WHERE u.user_name = 'farm'")
                    .mapTo(String.class)
                    .one());
    String file =
        "agreement_ref;farm_org_number;from;places;key_kind;key_value\n"
            + "%s;%s;2025-01-01;%d;PERCENT;60,00\n".formatted(agreement, farm, places);
    assertThat(
            CsvImport.outcome(
                CsvImport.result("coordinator", "farm-agreements", "apply all", file)))
        .isEqualTo("DONE 1 0");
    return farm;
  }

  /** A file of placements; each row's cells by name, e.g. {@code start=2026-12-01}. */
  public static String file(String... rows) {
    StringBuilder file = new StringBuilder(HEADER);
    List<String> columns = List.of(HEADER.strip().split(";"));
    for (String row : rows) {
      String[] cells = new String[columns.size()];
      java.util.Arrays.fill(cells, "");
      for (String cell : row.strip().split(" (?=[a-z_]+=)")) {
        int at = cell.indexOf('=');
        cells[columns.indexOf(cell.substring(0, at))] = cell.substring(at + 1);
      }
      file.append(String.join(";", cells)).append('\n');
    }
    return file.toString();
  }

  /** A row of a person who was accepted for AFT. */
  public static String accepted(String number, String agreement, String more) {
    return "identity_number="
        + number
        + " agreement_ref="
        + agreement
        + " measure=AFT referred=2026-10-01 accepted=2026-10-05 "
        + more;
  }

  public static String text(String sql, Object... values) {
    return DATABASE.withHandle(
        h -> {
          var query = h.createQuery(sql);
          for (int i = 0; i < values.length; i++) {
            query.bind(i, values[i]);
          }
          return query.mapTo(String.class).one();
        });
  }
}
