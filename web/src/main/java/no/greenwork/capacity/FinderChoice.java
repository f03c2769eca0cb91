package no.greenwork.capacity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import no.greenwork.capacity.FinderRequest.Wanted;
import no.greenwork.shared.Clock;
import no.greenwork.shared.Dates;
import no.greenwork.shared.DayParameter;
import org.omnifaces.util.Faces;

/** What is asked of the finder, as it stands in the address. */
@Named
@RequestScoped
public class FinderChoice {
  private static final String USUAL_MEASURE = "AFT";

  @Inject private Clock clock;
  @Inject private DayParameter days;

  private String participant;
  private String from;
  private String measure;
  private String start;
  private List<String> activities;
  private String provider;
  private boolean bus;
  private String place;
  private String after;

  @PostConstruct
  void read() {
    participant = parameter("participant");
    from = parameter("from");
    measure = QueryParameters.knownMeasure(parameter("measure"));
    start = parameter("start");
    activities = QueryParameters.knownActivities(Faces.getRequestParameterValues("activity"));
    provider = parameter("provider");
    bus = "true".equals(parameter("bus"));
    place = parameter("place");
    after = parameter("after");
  }

  private static String parameter(String name) {
    String value = Faces.getRequestParameter(name);
    return value == null || value.isBlank() ? null : value;
  }

  FinderRequest request(GeoPoint origin) {
    return new FinderRequest(origin, getMeasure(), day(), activities, provider, bus, wanted());
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
    PageUrl url =
        PageUrl.of("/finder")
            .with("participant", participant)
            .with("from", from)
            .with("measure", measure)
            .with("start", start);
    for (String activity : activities) {
      url = url.and("activity", activity);
    }
    return url.with("provider", provider).with("bus", bus ? "true" : null).with("place", place);
  }

  public List<String> getActivities() {
    return activities;
  }

  LocalDate day() {
    return days.of(start, clock.today());
  }

  public String getIsoStart() {
    return day().toString();
  }

  public String getStartText() {
    return Dates.text(day());
  }

  public String getParticipant() {
    return participant;
  }

  public String getFrom() {
    return from;
  }

  public String getMeasure() {
    return measure == null ? USUAL_MEASURE : measure;
  }

  public String getProvider() {
    return provider;
  }

  public boolean isBus() {
    return bus;
  }

  public String getPlace() {
    return place;
  }

  public String getAfter() {
    return after;
  }
}
