package no.greenwork.capacity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import no.greenwork.region.Areas;
import no.greenwork.shared.Halves;
import no.greenwork.shared.NotFound;
import org.omnifaces.util.Faces;

/**
 * The list behind a figure: agreements, or places taken, reserved or waited for. Never a person.
 */
@Named
@RequestScoped
public class PlaceListView {
  private static final int ROWS = 25;
  private static final Set<String> OF_AGREEMENTS =
      Set.of("agreed", "free", "expiring", "overBooked");
  private static final Set<String> OF_PLACES = Set.of("occupied", "reserved", "waiting");

  @Inject private CapacityChoice choice;
  @Inject private CapacityQueries capacity;
  @Inject private PlaceQueries places;

  private String figure;
  private String by;
  private String key;
  private String after;
  private List<AgreedPlaces> agreements = List.of();
  private List<PlaceRow> rows = List.of();

  @PostConstruct
  void read() {
    figure = Faces.getRequestParameter("figure");
    by = Faces.getRequestParameter("by");
    key = Faces.getRequestParameter("key");
    after = PlaceRow.knownCursor(Faces.getRequestParameter("after"));
  }

  public void load() {
    if (Dimension.UNIT.code().equals(by)) {
      throw new NotFound();
    }
    if (figure != null && OF_AGREEMENTS.contains(figure)) {
      agreements = capacity.places(filter()).stream().filter(counted()).toList();
    } else if (figure != null && OF_PLACES.contains(figure)) {
      rows =
          switch (figure) {
            case "occupied" -> places.occupied(filter(), after, ROWS + 1);
            case "reserved" -> places.reserved(filter(), after, ROWS + 1);
            default -> places.waiting(filter(), after, ROWS + 1);
          };
    } else {
      throw new NotFound();
    }
  }

  private PlaceFilter filter() {
    return new PlaceFilter(
        choice.filter(),
        Dimension.of(by == null ? "" : by).orElse(null),
        key == null || key.isEmpty() ? null : key,
        choice.structure());
  }

  private Predicate<AgreedPlaces> counted() {
    return switch (figure) {
      case "expiring" -> a -> a.figures().expiring() > 0;
      case "overBooked" -> a -> a.figures().overBooked() > 0;
      default -> a -> true;
    };
  }

  public boolean isOfAgreements() {
    return OF_AGREEMENTS.contains(figure);
  }

  /** Whether the places are told apart by farm, so that each line says whose they are. */
  public boolean isByFarm() {
    return filter().byFarm();
  }

  public boolean isOverBooked() {
    return "overBooked".equals(figure);
  }

  public boolean isWaiting() {
    return "waiting".equals(figure);
  }

  public List<AgreementLine> getAgreements() {
    return agreements.stream().map(this::line).toList();
  }

  private AgreementLine line(AgreedPlaces a) {
    return new AgreementLine(
        a.reference(),
        a.providerName(),
        a.ofOwnPremises() ? choice.texts().get("capacity.list.own") : a.farmName(),
        choice.texts().get("capacity.measure." + a.measure()),
        choice.text(a.validFrom()),
        a.validTo() == null ? "" : choice.text(a.validTo().minusDays(1)),
        new FigureRow(
            a.reference(),
            a.reference(),
            a.figures(),
            choice.locale(),
            choice.url("/capacity/places")));
  }

  public List<PlaceLine> getPlaces() {
    return rows.stream().limit(ROWS).map(this::line).toList();
  }

  private PlaceLine line(PlaceRow row) {
    return new PlaceLine(
        row.providerName(),
        row.farmName(),
        choice.texts().get("capacity.measure." + row.measure()),
        row.agreement(),
        choice.text(row.validFrom()),
        choice.text(row.lastDay()),
        row.halves() == 0 ? "" : Halves.text(row.halves(), choice.locale()),
        row.unused());
  }

  public String getNext() {
    return rows.size() > ROWS ? here().with("after", rows.get(ROWS - 1).cursor()).toString() : null;
  }

  public String getFirst() {
    return after == null ? null : here().toString();
  }

  private PageUrl here() {
    return choice
        .url("/capacity/places")
        .with("figure", figure)
        .with("by", by)
        .with("key", key)
        .with("name", rowName());
  }

  public String getBack() {
    return choice.url("/capacity").with("by", by).toString();
  }

  /** Of a county or municipality. */
  public boolean isOfArea() {
    return Dimension.of(by == null ? "" : by).filter(Dimension::ofAreas).isPresent();
  }

  /** Of providers that may lie in any of several counties or municipalities. */
  public boolean isUndecided() {
    return isOfArea() && key != null && Areas.undecided(key);
  }

  public boolean isNothing() {
    return rows.isEmpty() && agreements.isEmpty();
  }

  /** An agreement as it is shown. */
  public record AgreementLine(
      String reference,
      String provider,
      String farm,
      String measure,
      String from,
      String lastDay,
      FigureRow figures) {}

  /** A place as it is shown. */
  public record PlaceLine(
      String provider,
      String farm,
      String measure,
      String agreement,
      String from,
      String lastDay,
      String places,
      boolean unused) {}

  /** What is listed, and of which row. */
  public String getTitle() {
    String name = choice.texts().get("capacity.figure." + figure);
    return rowName().isEmpty() ? name : choice.texts().get("capacity.list.title", name, rowName());
  }

  private String rowName() {
    return Faces.getRequestParameter("name") == null ? "" : Faces.getRequestParameter("name");
  }
}
