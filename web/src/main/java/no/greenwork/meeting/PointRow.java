package no.greenwork.meeting;

import java.io.Serializable;
import java.time.LocalDate;

/** Something agreed as it is filled in; a row without anything is none. */
public class PointRow implements Serializable {
  private final int index;
  private Long id;
  private String agreed;
  private Attendee party;
  private LocalDate dueOn;

  PointRow(int index) {
    this.index = index;
  }

  void fill(Meeting.Point point) {
    id = point.id();
    agreed = point.agreed();
    party = point.party();
    dueOn = point.dueOn();
  }

  boolean filled() {
    return agreed != null && !agreed.isBlank() || party != null || dueOn != null;
  }

  MinutesCommand.Agreed toAgreed() {
    return new MinutesCommand.Agreed(id, agreed, party, dueOn);
  }

  public int getIndex() {
    return index;
  }

  /** As people count. */
  public int getNumber() {
    return index + 1;
  }

  public String getAgreed() {
    return agreed;
  }

  public void setAgreed(String agreed) {
    this.agreed = agreed;
  }

  public Attendee getParty() {
    return party;
  }

  public void setParty(Attendee party) {
    this.party = party;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }
}
