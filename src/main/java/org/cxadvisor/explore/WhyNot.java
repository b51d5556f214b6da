package org.cxadvisor.explore;

import java.util.List;
import java.util.Optional;
import org.cxadvisor.plan.NotSelected;
import org.jspecify.annotations.Nullable;

/**
 * Why a tactic is not in the plan, and the smallest single change that would let it in.
 *
 * @param tactic its id: {@code playbook@subject}, or the playbook alone where nothing calls for it
 * @param playbook its playbook
 * @param planned the ids under which the playbook is in the plan; then nothing else is told
 * @param conditions every condition that it does not meet
 * @param tested what would let it in, tried out on the whole audit; null where no single change that was tried does
 * @param trials how many changes were tried
 */
public record WhyNot(
        String tactic,
        String playbook,
        List<String> planned,
        List<NotSelected> conditions,
        @Nullable SingleChange tested,
        int trials) {

    public WhyNot {
        planned = List.copyOf(planned);
        conditions = List.copyOf(conditions);
    }

    /** The smallest single change that would let it in; empty where none that was tried does. */
    public Optional<SingleChange> change() {
        return Optional.ofNullable(tested);
    }
}
