package no.greenwork.participant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.greenwork.shared.Mode;
import no.greenwork.shared.Problem;

/** What must hold of a participant's own facts, whoever enters them and however. */
public final class ParticipantPolicy {
  private static final int NAME = 80;
  private static final int DEMO_SERIES = 80;
  private static final int OLDEST_YEARS = 120;

  private final Mode mode;
  private final LocalDate today;

  public ParticipantPolicy(Mode mode, LocalDate today) {
    this.mode = mode;
    this.today = today;
  }

  public List<Problem> check(ParticipantCommand c) {
    List<Problem> problems = new ArrayList<>();
    required(problems, "identityNumber", c.identityNumber());
    required(problems, "givenName", c.givenName());
    required(problems, "familyName", c.familyName());
    required(problems, "birthDate", c.birthDate());
    required(problems, "unit", c.unit());
    required(problems, "protection", c.protection());
    number(problems, c);
    birthDate(problems, c.birthDate());
    length(problems, "givenName", c.givenName(), NAME);
    length(problems, "familyName", c.familyName(), NAME);
    length(problems, "phone", c.phone(), 30);
    length(problems, "email", c.email(), 120);
    length(problems, "interpreter", c.interpreter(), 60);
    length(problems, "alias", c.alias(), 60);
    length(problems, "emergencyName", c.emergencyName(), 120);
    length(problems, "emergencyPhone", c.emergencyPhone(), 30);
    length(problems, "adaptations", c.adaptations(), 400);
    if (c.email() != null && !c.email().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
      problems.add(new Problem("email", "EMAIL", c.email()));
    }
    if (c.letterLanguage() != null && !List.of("nb", "nn").contains(c.letterLanguage())) {
      problems.add(new Problem("letterLanguage", "CODE", c.letterLanguage()));
    }
    return problems;
  }

  private void number(List<Problem> problems, ParticipantCommand c) {
    if (c.identityNumber() != null && !c.identityNumber().isBlank()) {
      problems.addAll(checkNumber(c.identityNumber(), c.birthDate(), "birthDate"));
    }
  }

  /**
   * @param disagrees the field to blame when the number is of another birth date
   */
  List<Problem> checkNumber(String typed, LocalDate birthDate, String disagrees) {
    Optional<IdentityNumber> number = IdentityNumber.parse(typed);
    if (number.isEmpty() || number.get().testMonths() != (mode == Mode.DEMO ? DEMO_SERIES : 0)) {
      return List.of(new Problem("identityNumber", "ID_NUMBER"));
    }
    return birthDate != null && !number.get().agrees(birthDate)
        ? List.of(new Problem(disagrees, "BIRTH_DATE_DISAGREES"))
        : List.of();
  }

  private void birthDate(List<Problem> problems, LocalDate birthDate) {
    if (birthDate != null
        && (birthDate.isAfter(today) || birthDate.isBefore(today.minusYears(OLDEST_YEARS)))) {
      problems.add(new Problem("birthDate", "PERIOD", birthDate));
    }
  }

  private static void required(List<Problem> problems, String field, Object value) {
    if (value == null || value instanceof String text && text.isBlank()) {
      problems.add(new Problem(field, "REQUIRED"));
    }
  }

  private static void length(List<Problem> problems, String field, String value, int most) {
    if (value != null && value.length() > most) {
      problems.add(new Problem(field, "TOO_LONG", most));
    }
  }
}
