package no.greenwork.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import java.lang.reflect.Method;
import no.greenwork.shared.Forbidden;
import no.greenwork.shared.RecentCounts;

/**
 * Stops a use case that the role in use may not take, before its transaction begins. After one that
 * may have changed something, when its transaction is over, what was counted for that side is
 * counted anew.
 */
@Interceptor
@Requires
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 50)
public class RequiresInterceptor {
  @Inject private CurrentActor current;
  @Inject private RecentCounts recent;

  @AroundInvoke
  Object check(InvocationContext call) throws Exception {
    Requires declared = call.getMethod().getAnnotation(Requires.class);
    if (declared == null) {
      declared = call.getMethod().getDeclaringClass().getAnnotation(Requires.class);
    }
    if (!current.get().may(declared.value())) {
      throw new Forbidden();
    }
    Object answer = call.proceed();
    if (declared.value() != Action.OWN_ACCOUNT && writes(call.getMethod())) {
      recent.forget(current.get().grant().scope());
    }
    return answer;
  }

  /** Reads take part in a transaction, and begin none. */
  private static boolean writes(Method method) {
    Transactional declared = method.getAnnotation(Transactional.class);
    if (declared == null) {
      declared = method.getDeclaringClass().getAnnotation(Transactional.class);
    }
    return declared != null && declared.value() == Transactional.TxType.REQUIRED;
  }
}
