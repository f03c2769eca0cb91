package no.greenwork.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.greenwork.placement.Change;
import no.greenwork.placement.ChangeEffect;
import no.greenwork.placement.ChangeKind;
import no.greenwork.placement.ChangeKind.Field;
import no.greenwork.placement.PlacementRow;
import no.greenwork.placement.PlacementState;
import no.greenwork.shared.Halves;
import no.greenwork.shared.Problem;
import no.greenwork.shared.TextsView;

/** Words for proposals: what is to change, and what that would do. */
@Named
@RequestScoped
public class ProposalWords {
  @Inject private TextsView texts;

  /**
   * Something that is to change.
   *
   * @param label key of its name
   */
  public record Line(String label, String before, String after) {}

  public String kind(ProposalRow row) {
    return texts.get("proposal.kind." + (row.noShow() ? "NO_SHOW" : row.kind()));
  }

  /** Which kind of tag a state has. */
  public String tag(ProposalState state) {
    return switch (state) {
      case PENDING -> "warn";
      case APPROVED -> "ok";
      case REJECTED -> "bad";
      default -> "";
    };
  }

  /** Old and new beside each other; the placement as it is now. */
  public List<Line> lines(ProposalRow row, PlacementRow placement) {
    Change change = row.change();
    List<Line> lines = new ArrayList<>();
    if (change.newStart() != null || change.kind() == ChangeKind.REMOVE_START_DATE) {
      lines.add(line("placement.start", day(placement.start()), day(change.newStart())));
    }
    if (change.newEnd() != null
        || change.kind() == ChangeKind.CHANGE_END_DATE
        || change.kind() == ChangeKind.REMOVE_START_DATE) {
      lines.add(line("placement.end", end(placement), end(change)));
    }
    if (change.kind().takes(Field.PERCENT)) {
      lines.add(line("placement.percent", percent(placement.percent()), percent(change.percent())));
      lines.add(
          line(
              "placement.daysPerWeek",
              number(placement.daysPerWeek()),
              number(change.daysPerWeek())));
      lines.add(line("proposal.validFrom", "", from(change.validFrom())));
    }
    if (change.kind().takes(Field.EXIT)) {
      lines.add(line("proposal.exitReason", exit(placement), exit(change)));
    }
    if (Boolean.FALSE.equals(change.tookPart()) || change.kind() == ChangeKind.NOT_RELEVANT) {
      lines.add(
          line(
              "placement.state.title",
              texts.get("placement.state." + placement.state()),
              texts.get("placement.state." + PlacementState.NOT_RELEVANT)));
    }
    return lines;
  }

  private static Line line(String label, String before, String after) {
    return new Line(label, before, after);
  }

  /** The same on one line. */
  public String summary(ProposalRow row, PlacementRow placement) {
    return String.join(
        "; ",
        lines(row, placement).stream()
            .filter(line -> !line.before().equals(line.after()))
            .map(
                line ->
                    texts.get(line.label())
                        + ": "
                        + (line.before().isEmpty() ? "" : line.before() + " → ")
                        + line.after())
            .toList());
  }

  private String day(LocalDate day) {
    return day == null ? texts.get("proposal.none") : texts.day(day);
  }

  private String end(PlacementRow placement) {
    return placement.end() == null ? texts.get("placement.open") : texts.day(placement.end());
  }

  private String end(Change change) {
    if (change.newEnd() != null) {
      return texts.day(change.newEnd());
    }
    return texts.get(
        change.kind() == ChangeKind.REMOVE_START_DATE ? "proposal.none" : "placement.open");
  }

  private String percent(Integer percent) {
    return percent == null ? texts.get("proposal.none") : percent + " %";
  }

  private String number(Integer number) {
    return number == null ? texts.get("proposal.none") : number.toString();
  }

  private String from(LocalDate day) {
    return day == null ? texts.get("proposal.validFrom.today") : texts.day(day);
  }

  private String exit(PlacementRow placement) {
    boolean over =
        placement.state() == PlacementState.ENDED
            || placement.state() == PlacementState.NOT_RELEVANT;
    return over && placement.reason() != null
        ? exit(placement.reason(), placement.exitText())
        : texts.get("proposal.none");
  }

  private String exit(Change change) {
    return change.exitReason() == null
        ? texts.get("proposal.none")
        : exit(change.exitReason().name(), change.exitText());
  }

  private String exit(String reason, String text) {
    String word = texts.get("placement.reason." + reason);
    return text == null ? word : word + ": " + text;
  }

  /** What a change does to length and places, sentence by sentence. */
  public List<String> effect(ChangeEffect effect) {
    List<String> said = new ArrayList<>();
    if (effect.latestEnd() != null) {
      said.add(texts.f("proposal.effect.latestEnd", texts.day(effect.latestEnd())));
    }
    if (effect.needsConfirmation()) {
      said.add(texts.get("proposal.effect.confirmation"));
    }
    if (effect.room() != null) {
      said.addAll(room(effect));
    }
    return said;
  }

  private List<String> room(ChangeEffect effect) {
    List<String> said = new ArrayList<>();
    if (effect.room().risesFrom() == null) {
      said.add(texts.get("proposal.effect.noMore"));
    } else {
      said.add(
          texts.f(
              "proposal.effect.needs",
              texts.day(effect.room().risesFrom()),
              places(effect.room().needed())));
      said.add(texts.f("proposal.effect.agreement", places(effect.room().leftAtAgreement())));
      said.add(texts.f("proposal.effect.place", places(effect.room().leftAtPlace())));
    }
    if (effect.room().freesFrom() != null) {
      said.add(texts.f("proposal.effect.frees", texts.day(effect.room().freesFrom())));
    }
    return said;
  }

  private String places(int halves) {
    return Halves.text(halves, texts.texts().locale());
  }

  /** Why it cannot be, sentence by sentence. */
  public List<String> problems(ChangeEffect effect) {
    return effect.problems().stream().map(this::problem).toList();
  }

  private String problem(Problem problem) {
    return texts.texts().error(problem);
  }
}
