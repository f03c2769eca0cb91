package no.greenwork.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalTime;

/** A time of day as it is typed in Norway, 09:00. */
@FacesConverter("time")
public class TimeConverter implements Converter<LocalTime> {
  @Override
  public LocalTime getAsObject(FacesContext context, UIComponent component, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    return Times.parse(typed.strip()).orElseThrow(() -> wrong(context, typed));
  }

  private static ConverterException wrong(FacesContext context, String typed) {
    String text = Texts.of(context.getViewRoot().getLocale()).error("TIME", typed);
    return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, LocalTime time) {
    return Times.text(time);
  }
}
