package no.greenwork.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.shared.Halves;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.TextsView;

/** A provider's waiting list for one measure: who is next, what is free, how long it has taken. */
@Named("waitingList")
@RequestScoped
public class WaitingView {
  @Inject private WaitingQueries waiting;
  @Inject private PlacementQueries placements;
  @Inject private CurrentActor current;
  @Inject private TextsView texts;
  @Inject private HttpServletRequest request;

  private String measure;
  private List<WaitingQueries.MeasureCount> measures;
  private List<Row> rows;

  /** A line of the list with whom it is about. */
  public record Row(WaitingLine line, PlacementRow placement) {}

  /** For whom there is no such list, there is no page. */
  public void open() {
    if (!current.get().may(Action.SEE_WAITING_LIST)) {
      throw new NotFound();
    }
  }

  public List<WaitingQueries.MeasureCount> getMeasures() {
    if (measures == null) {
      measures = waiting.measures();
    }
    return measures;
  }

  /** The one asked for if anybody waits for it, else the first; null when nobody waits. */
  public String getMeasure() {
    if (measure == null && !getMeasures().isEmpty()) {
      String asked = request.getParameter("measure");
      measure =
          getMeasures().stream()
              .map(WaitingQueries.MeasureCount::measure)
              .filter(one -> one.equals(asked))
              .findFirst()
              .orElse(getMeasures().getFirst().measure());
    }
    return measure;
  }

  public boolean isNobody() {
    return getMeasure() == null;
  }

  public List<Row> getRows() {
    if (rows == null) {
      List<WaitingLine> lines = isNobody() ? List.of() : waiting.lines(measure);
      Map<Long, PlacementRow> shown =
          placements.ofIds(
              lines.stream().map(WaitingLine::placementId).toList(), "waiting list " + measure);
      rows = new ArrayList<>();
      for (WaitingLine line : lines) {
        PlacementRow placement = shown.get(line.placementId());
        if (placement != null) {
          rows.add(new Row(line, placement));
        }
      }
    }
    return rows;
  }

  public List<WaitingQueries.FreePlaces> getFree() {
    return isNobody() ? List.of() : waiting.free(measure);
  }

  public List<WaitingQueries.WaitingTime> getTimes() {
    return isNobody() ? List.of() : waiting.times(measure);
  }

  /** Places with one decimal, as people of the language write it. */
  public String places(int halves) {
    return Halves.text(halves, texts.texts().locale());
  }

  public boolean isOffers() {
    return current.get().may(Action.OFFER_PLACE);
  }

  /** Which kind of tag an offer has. */
  public String kind(OfferState state) {
    return switch (state) {
      case OPEN -> "warn";
      case ACCEPTED -> "ok";
      case EXPIRED -> "bad";
      default -> "";
    };
  }
}
