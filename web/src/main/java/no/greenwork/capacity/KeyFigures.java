package no.greenwork.capacity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import no.greenwork.shared.Halves;

/** The six large figures at the top, each with what makes it easier to read. */
record KeyFigures(
    CapacityChoice choice,
    List<AgreementFigures> agreements,
    List<FarmFigures> farms,
    List<Waiting> waiting) {
  List<KeyFigure> all() {
    Figures total =
        agreements.stream().map(AgreementFigures::figures).reduce(Figures.NONE, Figures::plus);
    return List.of(
        figure(
            "agreed",
            places(total.agreed()),
            note("agreed", agreements.stream().filter(a -> a.agreed() > 0).count()),
            ""),
        figure(
            "occupied",
            places(total.occupied()),
            occupiedNote(total),
            total.overBooked() > 0 ? "warn" : ""),
        figure("reserved", places(total.reserved()), reservedNote(), ""),
        figure("free", places(total.free()), freeNote(total), "main"),
        figure(
            "expiring",
            places(total.expiring()),
            note("expiring", agreements.stream().filter(a -> a.expiring() > 0).count()),
            total.expiring() > 0 ? "warn" : ""),
        figure(
            "waiting",
            Integer.toString(waiting.stream().mapToInt(Waiting::waiting).sum()),
            waitingNote(),
            ""));
  }

  private KeyFigure figure(String name, String value, String note, String tone) {
    return new KeyFigure(
        choice.texts().get("capacity.figure." + name),
        value,
        note,
        choice.url("/capacity/places").with("figure", name).toString(),
        tone);
  }

  private String occupiedNote(Figures total) {
    return total.overBooked() > 0
        ? note("overBooked", total.persons(), places(total.overBooked()))
        : note("occupied", total.persons());
  }

  private String reservedNote() {
    return agreements.stream()
        .map(AgreementFigures::lastStart)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .map(last -> note("reserved", choice.text(last)))
        .orElse("");
  }

  private String freeNote(Figures total) {
    int atFarms = farms.stream().map(FarmFigures::figures).mapToInt(Figures::free).sum();
    return note("free", places(atFarms), places(total.free() - atFarms));
  }

  private String waitingNote() {
    int all = waiting.stream().mapToInt(Waiting::waiting).sum();
    if (all == 0) {
      return "";
    }
    int before = 0;
    LocalDate median = null;
    for (Waiting w : waiting.stream().sorted(Comparator.comparing(Waiting::since)).toList()) {
      before += w.waiting();
      median = median == null && 2 * before >= all ? w.since() : median;
    }
    return note("waiting", ChronoUnit.DAYS.between(median, choice.filter().date()));
  }

  private String note(String name, Object... args) {
    return choice.texts().get("capacity.note." + name, args);
  }

  private String places(int halves) {
    return Halves.text(halves, choice.locale());
  }
}
