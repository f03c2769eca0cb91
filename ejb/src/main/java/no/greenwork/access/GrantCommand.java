package no.greenwork.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.greenwork.shared.Invalid;
import no.greenwork.shared.Problem;

/**
 * A grant as an administrator writes it.
 *
 * @param scope unit or region number or organisation number; empty for the nation
 * @param last the last day on which it holds, or null
 */
public record GrantCommand(
    Role role,
    String scope,
    LocalDate from,
    LocalDate last,
    boolean confidential,
    boolean strictlyConfidential,
    boolean shielded) {
  void check() {
    List<Problem> problems = new ArrayList<>();
    if (role == null) {
      problems.add(new Problem("role", "REQUIRED"));
    }
    if (from == null) {
      problems.add(new Problem("from", "REQUIRED"));
    }
    if (from != null && last != null && last.isBefore(from)) {
      problems.add(new Problem("last", "PERIOD", last));
    }
    if (role != null
        && role.scopeType() != ScopeType.NATION
        && (scope == null || scope.isBlank())) {
      problems.add(new Problem("scope", "REQUIRED"));
    }
    if (role != Role.CASEWORKER && (confidential || strictlyConfidential || shielded)) {
      problems.add(new Problem("role", "RIGHTS_OF_CASEWORKERS"));
    }
    if (!problems.isEmpty()) {
      throw new Invalid(problems);
    }
  }
}
