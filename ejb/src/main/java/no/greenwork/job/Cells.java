package no.greenwork.job;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.greenwork.shared.Dates;
import no.greenwork.shared.Decimals;

/** Reads the cells of one row as what they should be, and gathers what is wrong with them. */
public final class Cells {
  private static final Set<String> YES = Set.of("true", "yes", "ja", "1");
  private static final Set<String> NO = Set.of("false", "no", "nei", "0");

  private static final int SOURCE = 40;
  private static final int EXTERNAL_REF = 80;

  private final CsvRow row;
  private final List<RowProblem> errors = new ArrayList<>();
  private final List<RowProblem> warnings = new ArrayList<>();

  public Cells(CsvRow row) {
    this.row = row;
    if (row.tooWide()) {
      wrong("", "TOO_MANY_CELLS", row.width(), row.cells().size());
    }
    atMost("source", SOURCE);
    atMost("external_ref", EXTERNAL_REF);
    both("source", "external_ref");
    both("external_ref", "source");
  }

  /** One alone names nothing. */
  private void both(String given, String needed) {
    if (has(given) && !has(needed)) {
      wrong(needed, "REQUIRED");
    }
  }

  private void atMost(String column, int length) {
    if (row.raw(column).length() > length) {
      wrong(column, "TOO_LONG", length);
    }
  }

  public List<RowProblem> errors() {
    return errors;
  }

  public List<RowProblem> warnings() {
    return warnings;
  }

  public boolean has(String column) {
    return row.text(column).isPresent();
  }

  public boolean clears(String column) {
    return row.clears(column);
  }

  public void wrong(String column, String code, Object... args) {
    errors.add(new RowProblem(column, row.raw(column), code, args));
  }

  public void warn(String column, String code, Object... args) {
    warnings.add(new RowProblem(column, row.raw(column), code, args));
  }

  /**
   * The cell, null when it asks for the value to be cleared, or what is stored when it says
   * nothing.
   */
  public String text(String column, String stored) {
    return keep(column, stored, Function.identity());
  }

  public LocalDate date(String column, LocalDate stored) {
    return keep(column, stored, text -> date(column, text));
  }

  private LocalDate date(String column, String text) {
    Optional<LocalDate> day = Dates.parse(text);
    if (day.isEmpty()) {
      wrong(column, "DATE", text);
    }
    return day.orElse(null);
  }

  public LocalTime time(String column, LocalTime stored) {
    return keep(
        column,
        stored,
        text -> {
          try {
            return LocalTime.parse(text.length() == 4 ? "0" + text : text);
          } catch (DateTimeException e) {
            wrong(column, "TIME", text);
            return null;
          }
        });
  }

  public BigDecimal decimal(String column, BigDecimal stored) {
    return keep(column, stored, text -> decimal(column, text));
  }

  private BigDecimal decimal(String column, String text) {
    Optional<BigDecimal> number = Decimals.parse(text);
    if (number.isEmpty()) {
      wrong(column, "NUMBER", text);
    }
    return number.orElse(null);
  }

  public Integer whole(String column, Integer stored) {
    return keep(
        column,
        stored,
        text -> {
          try {
            BigDecimal number = decimal(column, text);
            return number == null ? null : number.intValueExact();
          } catch (ArithmeticException e) {
            wrong(column, "NUMBER", text);
            return null;
          }
        });
  }

  public Boolean yesOrNo(String column, Boolean stored) {
    return keep(
        column,
        stored,
        text -> {
          String lower = text.toLowerCase(Locale.ROOT);
          if (YES.contains(lower) || NO.contains(lower)) {
            return YES.contains(lower);
          }
          wrong(column, "BOOLEAN", text);
          return null;
        });
  }

  public <E extends Enum<E>> E code(String column, Class<E> codes, E stored) {
    return keep(column, stored, text -> code(column, codes, text));
  }

  private <E extends Enum<E>> E code(String column, Class<E> codes, String text) {
    for (E code : codes.getEnumConstants()) {
      if (code.name().equals(text.strip().toUpperCase(Locale.ROOT))) {
        return code;
      }
    }
    wrong(column, "CODE", text);
    return null;
  }

  /** Several codes with bars between. */
  public <E extends Enum<E>> List<E> codes(String column, Class<E> codes, List<E> stored) {
    if (row.clears(column)) {
      return List.of();
    }
    return keep(
        column,
        stored,
        text ->
            Arrays.stream(text.split("\\|"))
                .map(part -> code(column, codes, part))
                .filter(java.util.Objects::nonNull)
                .distinct()
                .sorted(java.util.Comparator.comparing(Enum::name))
                .toList());
  }

  /**
   * A code out of a list; one that lost its leading zero is taken with a warning when only one
   * fits.
   */
  public String known(String column, Set<String> list, String stored) {
    return keep(
        column,
        stored,
        text -> {
          if (list.contains(text)) {
            return text;
          }
          List<String> padded =
              list.stream()
                  .filter(
                      code ->
                          text.matches("\\d+")
                              && code.length() > text.length()
                              && code.replaceFirst("^0+", "").equals(text))
                  .toList();
          if (padded.size() == 1) {
            warn(column, "LEADING_ZERO", padded.getFirst());
            return padded.getFirst();
          }
          wrong(column, "NOT_FOUND");
          return null;
        });
  }

  private <T> T keep(String column, T stored, Function<String, T> reader) {
    return row.clears(column) ? null : row.text(column).map(reader).orElse(stored);
  }

  /** Whether this cell has been found wrong already. */
  public boolean isWrong(String column) {
    return errors.stream().anyMatch(e -> e.column().equals(column));
  }
}
