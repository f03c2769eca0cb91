package no.greenwork.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import no.greenwork.access.Action;
import no.greenwork.access.CurrentActor;
import no.greenwork.shared.TextsView;

/** The list of agreements between NAV and providers. */
@Named
@RequestScoped
public class AgreementListView {
  @Inject private AgreementQueries agreements;
  @Inject private HttpServletRequest request;
  @Inject private CurrentActor current;
  @Inject private TextsView texts;

  private ListChoice choice;
  private AgreementFilter filter;
  private Slice<AgreementRow> slice;
  private int count;

  @PostConstruct
  void read() {
    choice =
        new ListChoice(
            request, "/agreements/list", "text", "provider", "region", "measure", "state");
    filter =
        new AgreementFilter(
            choice.get("text"),
            choice.get("provider"),
            choice.get("region"),
            choice.get("measure"),
            choice.get("state"),
            choice.get("sort"),
            choice.after());
    slice = agreements.list(filter);
    count = agreements.count(filter);
  }

  public List<ListChoice.Group> getGroups() {
    List<ListChoice.Group> groups = new ArrayList<>(facets());
    if (filter.provider() != null) {
      groups.add(
          choice.group(
              "provider",
              texts.get("organisation.field.provider"),
              List.of(new Facet(filter.provider(), providerName(), count)),
              Facet::name));
    }
    return groups;
  }

  private String providerName() {
    return slice.rows().isEmpty() ? filter.provider() : slice.rows().getFirst().providerName();
  }

  private List<ListChoice.Group> facets() {
    return List.of(
        choice.group(
            "state",
            texts.get("organisation.filter.state"),
            agreements.states(filter),
            f -> texts.get("organisation.state." + f.value())),
        choice.group(
            "measure",
            texts.get("organisation.filter.measure"),
            agreements.measures(filter),
            f -> texts.get("capacity.measure." + f.value())),
        choice.group(
            "region",
            texts.get("organisation.filter.region"),
            agreements.regions(filter),
            Facet::name));
  }

  public boolean isMayCreate() {
    return current.get().may(Action.EDIT_AGREEMENT);
  }

  public ListChoice getChoice() {
    return choice;
  }

  public Slice<AgreementRow> getSlice() {
    return slice;
  }

  public int getCount() {
    return count;
  }
}
