package no.greenwork.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The structures and the change table as the product ships them, read from their migrations. */
public final class RegionTables {
  private static final Path MIGRATIONS =
      Path.of(System.getProperty("basedir", "."), "../config/src/main/resources/db/migration");
  private static final Pattern COUNTY = Pattern.compile("\\((\\d{4}), '(\\d\\d)', '([^']+)'\\)");
  private static final Pattern MUNICIPALITY =
      Pattern.compile("\\((\\d{4}), '(\\d{4})', '([^']+)', '(\\d\\d)'");
  private static final Pattern CHANGE =
      Pattern.compile("\\('([-\\d]{10})', '(\\d{4})', '(\\d{4})', '(\\w+)'\\)");
  private static final Recasting RECASTING = new Recasting(municipalities(), changes());

  private RegionTables() {}

  public static Recasting recasting() {
    return RECASTING;
  }

  public static Structure structure(int year) {
    return RECASTING.structure(Integer.toString(year)).orElseThrow();
  }

  static List<Recasting.Municipality> municipalities() {
    Map<String, String> counties = new HashMap<>();
    List<Recasting.Municipality> all = new ArrayList<>();
    for (int year : new int[] {2013, 2018, 2020, 2024}) {
      String file = "R__01_regions_" + year + ".sql";
      rows(COUNTY, file).forEach(c -> counties.put(year + c.group(2), c.group(3)));
      rows(MUNICIPALITY, file)
          .forEach(
              m ->
                  all.add(
                      new Recasting.Municipality(
                          year,
                          m.group(2),
                          m.group(3),
                          m.group(4),
                          counties.get(year + m.group(4)))));
    }
    return all;
  }

  static List<RegionQueries.Change> changes() {
    return rows(CHANGE, "R__02_region_changes.sql")
        .map(
            c ->
                new RegionQueries.Change(
                    LocalDate.parse(c.group(1)), c.group(2), c.group(3), c.group(4)))
        .toList();
  }

  private static Stream<MatchResult> rows(Pattern row, String file) {
    try {
      return row.matcher(Files.readString(MIGRATIONS.resolve(file))).results();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
