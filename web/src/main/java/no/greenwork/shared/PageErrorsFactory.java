package no.greenwork.shared;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link PageErrors} around the handler that Faces has. */
public class PageErrorsFactory extends ExceptionHandlerFactory {
  public PageErrorsFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new PageErrors(getWrapped().getExceptionHandler());
  }
}
