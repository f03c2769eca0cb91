package no.greenwork.capacity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Texts;
import no.greenwork.shared.TextsView;

/** The farm finder's page: from a participant or a municipality to farms that can take somebody. */
@Named
@RequestScoped
public class FinderView {
  private static final int ROWS = 20;

  @Inject private FarmFinder finder;
  @Inject private FinderSubjects subjects;
  @Inject private FinderChoice choice;
  @Inject private CurrentActor current;
  @Inject private TextsView texts;

  private FinderSubject subject;
  private FarmSearch search;
  private List<FarmHit> hits = List.of();
  private FinderFacets facets;
  private List<Municipality> municipalities;

  /** Searches as soon as it is known from where. */
  public void load() {
    municipalities = finder.municipalities();
    if (choice.getParticipant() != null) {
      subject =
          subjects
              .find(choice.getParticipant(), choice.url().toString())
              .orElseThrow(NotFound::new);
    }
    origin()
        .ifPresent(
            from -> {
              search = finder.search(choice.request(from));
              hits = search.hits();
              facets = new FinderFacets(search, choice, texts());
            });
  }

  private Optional<GeoPoint> origin() {
    String code =
        choice.getFrom() == null && subject != null ? subject.municipality() : choice.getFrom();
    return municipalities.stream()
        .filter(m -> m.code().equals(code))
        .map(Municipality::middle)
        .findFirst();
  }

  public boolean isSearched() {
    return search != null;
  }

  /** Whom it is for, or empty: also when their name may not be seen. */
  public String getPerson() {
    return subject == null || subject.name() == null ? "" : subject.name();
  }

  public boolean isForSomebody() {
    return subject != null;
  }

  public List<Municipality> getMunicipalities() {
    return municipalities;
  }

  /** The municipality that distances are measured from. */
  public String getFrom() {
    return choice.getFrom() == null && subject != null ? subject.municipality() : choice.getFrom();
  }

  public String getFromName() {
    return municipalities.stream()
        .filter(m -> m.code().equals(getFrom()))
        .map(Municipality::name)
        .findFirst()
        .orElse("");
  }

  /** What the person would like to do, when nothing else is chosen yet. */
  public String getWishesUrl() {
    if (subject == null || subject.activities().isEmpty() || !choice.getActivities().isEmpty()) {
      return null;
    }
    PageUrl url = choice.url();
    for (String activity : subject.activities()) {
      url = url.and("activity", activity);
    }
    return url.toString();
  }

  public FinderFacets getFacets() {
    return facets;
  }

  public List<HitCard> getCards() {
    LocalDate start = choice.day();
    FarmHit first = shown().filter(hit -> refer(hit) != null).findFirst().orElse(null);
    return shown()
        .map(hit -> new HitCard(hit, start, texts(), hit.equals(first), refer(hit)))
        .toList();
  }

  private Stream<FarmHit> shown() {
    return hits.stream().skip(first()).limit(ROWS);
  }

  /** Whether a hit has the page's primary button; else the search has it. */
  public boolean isPrimaryHit() {
    return shown().anyMatch(hit -> refer(hit) != null);
  }

  private String refer(FarmHit hit) {
    if (!current.get().may(Action.REFER) || !hit.takesSomebody()) {
      return null;
    }
    return PageUrl.of("/placements/refer")
        .with("participant", choice.getParticipant())
        .with("farm", hit.farm())
        .with("measure", choice.getMeasure())
        .with("start", choice.getIsoStart())
        .toString();
  }

  public int getCount() {
    return hits.size();
  }

  public String getTitle() {
    String title =
        subject == null
            ? "capacity.finder.title"
            : getPerson().isEmpty() ? "capacity.finder.titleSomebody" : "capacity.finder.titleFor";
    return texts().get(title, getPerson());
  }

  /** What is looked for: the measure, the day, and where from. */
  public String getLead() {
    return texts()
        .get(
            "capacity.finder.lead",
            texts().get("capacity.measure." + choice.getMeasure()),
            texts.day(choice.day()),
            getFromName());
  }

  public String getResetUrl() {
    return PageUrl.of("/finder")
        .with("participant", choice.getParticipant())
        .with("from", choice.getFrom())
        .with("measure", choice.getMeasure())
        .with("start", choice.getIsoStart())
        .toString();
  }

  public String getShown() {
    return texts()
        .get(
            "capacity.finder.shown",
            hits.isEmpty() ? 0 : first() + 1,
            Math.min(hits.size(), first() + ROWS),
            hits.size());
  }

  public String getNext() {
    int last = first() + ROWS;
    return last >= hits.size()
        ? null
        : choice.url().with("after", hits.get(last - 1).farm()).toString();
  }

  public String getPrevious() {
    if (first() == 0) {
      return null;
    }
    int before = first() - ROWS - 1;
    return choice.url().with("after", before < 0 ? null : hits.get(before).farm()).toString();
  }

  private int first() {
    return choice.getAfter() == null
        ? 0
        : hits.stream().map(FarmHit::farm).toList().indexOf(choice.getAfter()) + 1;
  }

  private Texts texts() {
    return texts.texts();
  }
}
