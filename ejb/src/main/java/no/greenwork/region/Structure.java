package no.greenwork.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import no.greenwork.shared.SqlPart;

/**
 * The counties and municipalities as they stood from one year on, in which lists and figures are
 * drawn whatever structure their records were stored in.
 */
public record Structure(Recasting recasting, int year) {
  /** In this structure. */
  public Recast of(int structure, String code) {
    return recasting.of(new MunicipalityCode(structure, code), year);
  }

  /** By their codes. */
  public List<Area> counties() {
    return recasting.counties(year);
  }

  /** Whether it is the structure of today. */
  public boolean latest() {
    return year == recasting.latest().year();
  }

  /**
   * Records stored in a municipality of any structure that falls under a key in this one.
   *
   * @param level {@code Recast::counties} or {@code Recast::municipalities}
   * @param key as {@link Areas#key} gives it; under an unknown one falls nothing
   * @param structureColumn where a record's structure stands, and likewise its municipality's code
   */
  public SqlPart under(
      Function<Recast, Areas> level, String key, String structureColumn, String codeColumn) {
    SortedMap<Integer, List<String>> codes = new TreeMap<>();
    for (Recast recast : recasting.all(year)) {
      if (level.apply(recast).key().equals(key)) {
        codes
            .computeIfAbsent(recast.from().structure(), s -> new ArrayList<>())
            .add(recast.from().code());
      }
    }
    return codes.isEmpty() ? SqlPart.NONE : oneOf(codes, structureColumn, codeColumn);
  }

  private static SqlPart oneOf(
      Map<Integer, List<String>> codes, String structureColumn, String codeColumn) {
    Map<String, Object> binds = new HashMap<>();
    List<String> conditions = new ArrayList<>();
    codes.forEach(
        (structure, some) -> {
          List<String> names = new ArrayList<>();
          for (String code : some) {
            String name = "in_%d_%s".formatted(structure, code);
            names.add(":" + name);
            binds.put(name, code);
          }
          conditions.add(
              "(%s = %d AND %s IN (%s))"
                  .formatted(structureColumn, structure, codeColumn, String.join(", ", names)));
        });
    return new SqlPart("(" + String.join(" OR ", conditions) + ")", binds);
  }
}
