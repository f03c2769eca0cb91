package no.greenwork.capacity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.capacity.FinderRequest.Wanted;
import no.greenwork.shared.Clock;
import org.omnifaces.util.Faces;

/** What is asked of the finder, as it stands in the address. */
@Named
@RequestScoped
public class FinderChoice {
  private static final String USUAL_MEASURE = "AFT";

  @Inject private Clock clock;

  private String participant;
  private String from;
  private String measure;
  private String start;
  private String provider;
  private boolean bus;
  private String place;
  private String after;

  FinderRequest request(GeoPoint origin) {
    return new FinderRequest(origin, measureOrUsual(), day(), getActivities(), blankToNull(provider), bus, wanted());
  }

  private String measureOrUsual() {
    String chosen = QueryParameters.measure(measure);
    return chosen == null ? USUAL_MEASURE : chosen;
  }

  private LocalDate day() {
    return QueryParameters.date(start, clock.today());
  }

  Wanted wanted() {
    return switch (place == null ? "" : place) {
      case "date" -> Wanted.ON_DATE;
      case "soon" -> Wanted.WITHIN_THREE_MONTHS;
      default -> Wanted.ANY;
    };
  }

  /** The same search; the place in the list is left out. */
  PageUrl url() {
    PageUrl url = PageUrl.of("/finder").with("participant", participant).with("from", from).with("measure", measure).with("start", start);
    for (String activity : getActivities()) {
      url = url.and("activity", activity);
    }
    return url.with("provider", provider).with("bus", bus ? "true" : null).with("place", place);
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }

  public List<String> getActivities() {
    String[] chosen = Faces.getRequestParameterValues("activity");
    return chosen == null ? List.of() : QueryParameters.activities(List.of(chosen));
  }

  public String getIsoStart() {
    return day().toString();
  }

  public String getParticipant() {
    return blankToNull(participant);
  }

  public void setParticipant(String participant) {
    this.participant = participant;
  }

  public String getFrom() {
    return blankToNull(from);
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getMeasure() {
    return measureOrUsual();
  }

  public void setMeasure(String measure) {
    this.measure = measure;
  }

  public String getStart() {
    return start;
  }

  public void setStart(String start) {
    this.start = start;
  }

  public String getProvider() {
    return provider;
  }

  public void setProvider(String provider) {
    this.provider = provider;
  }

  public boolean isBus() {
    return bus;
  }

  public void setBus(boolean bus) {
    this.bus = bus;
  }

  public String getPlace() {
    return place == null ? "" : place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
