package no.greenwork.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import no.greenwork.shared.Forbidden;

/** Stops a use case that the role in use may not take, before its transaction begins. */
@Interceptor
@Requires
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 50)
public class RequiresInterceptor {
  @Inject private CurrentActor current;

  @AroundInvoke
  Object check(InvocationContext call) throws Exception {
    Requires declared = call.getMethod().getAnnotation(Requires.class);
    if (declared == null) {
      declared = call.getMethod().getDeclaringClass().getAnnotation(Requires.class);
    }
    if (!current.get().may(declared.value())) {
      throw new Forbidden();
    }
    return call.proceed();
  }
}
