package no.greenwork.farmday;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import no.greenwork.access.CurrentActor;
import no.greenwork.access.Role;
import no.greenwork.attendance.AbsenceCall;
import no.greenwork.attendance.AbsenceCallQueries;
import no.greenwork.attendance.AttendanceCode;
import no.greenwork.attendance.AttendanceService;
import no.greenwork.attendance.DayClash;
import no.greenwork.attendance.DayCommand;
import no.greenwork.placement.PageAction;
import no.greenwork.shared.Dates;
import no.greenwork.shared.NotFound;
import no.greenwork.shared.Notice;

/** Somebody stayed away without notice: whom to call, and what it turned out to be. */
@Named("absenceCall")
@ViewScoped
public class AbsenceCallView implements Serializable {
  @Inject private transient AbsenceCallQueries queries;
  @Inject private transient AttendanceService service;
  @Inject private transient PageAction action;
  @Inject private transient Notice notice;
  @Inject private transient DayWords words;
  @Inject private transient CurrentActor current;

  private String id;
  private String day;
  private AttendanceCode code;
  private int version;
  private int farmVersion;
  private transient AbsenceCall call;

  public void open() {
    version = getCall().version();
    farmVersion = getCall().farmVersion();
  }

  public AbsenceCall getCall() {
    if (call == null) {
      call = queries.of(id, day());
    }
    return call;
  }

  private LocalDate day() {
    return Dates.iso(day == null ? "" : day).orElseThrow(NotFound::new);
  }

  /** Whether this user is the one who calls. */
  public boolean isCaller() {
    return current.get().is(Role.SUPERVISOR);
  }

  /** The month's sheet, e.g. 2026-11. */
  public YearMonth getMonth() {
    return YearMonth.from(day());
  }

  public String getTold() {
    return words.moment(getCall().toldAt().toInstant(ZoneOffset.UTC));
  }

  /** What it can have been: with a reason after all, without one, or not a day of theirs. */
  public List<AttendanceCode> getCodes() {
    return Arrays.stream(AttendanceCode.values())
        .filter(one -> one.isAbsence() || one == AttendanceCode.NOT_A_DAY)
        .toList();
  }

  public String save() {
    DayCommand command = new DayCommand(id, day(), code, null, version, farmVersion);
    try {
      if (!action.attempt(() -> service.register(command))) {
        return null;
      }
    } catch (DayClash clash) {
      notice.wrong("farmday.call.clash");
      return null;
    }
    action.say("farmday.call.saved");
    return "/index?faces-redirect=true";
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day;
  }

  public AttendanceCode getCode() {
    return code;
  }

  public void setCode(AttendanceCode code) {
    this.code = code;
  }
}
