package io.github.nianbao.fix;

import io.github.nianbao.fix.Decision.Succession;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Mergers and splits that cannot all have happened. An agency begins where one makes it, ends where one takes it up, and
 * stays where it is on both sides; between two of these it cannot be there and not be there.
 *
 * @param agency by the name under which its years stand
 * @param year of the earlier merger or split
 * @param other of the later one; the same year, where only one of both is possible
 */
public record AgencyConflict(String agency, int year, int other) {
    private record Event(int year, boolean isThereBefore, boolean isThereAfter) {
        /** Several may stay in one year: an agency takes up others one by one. */
        boolean fits(Event later) {
            boolean bothStay = isThereBefore && isThereAfter && later.isThereBefore && later.isThereAfter;
            return isThereAfter == later.isThereBefore && (year < later.year || bothStay);
        }
    }

    /** The first conflict in what is decided, if there is one. */
    public static Optional<AgencyConflict> in(Agencies agencies) {
        for (Succession one : agencies.successions()) {
            if ((one.before().size() > 1) == (one.after().size() > 1)) {
                // Two of those that took part bear one name.
                return Optional.of(new AgencyConflict(one.after().get(0), one.from(), one.from()));
            }
        }
        Map<String, List<Event>> lives = new TreeMap<>();
        for (Succession one : agencies.successions()) {
            Map<String, Event> events = new HashMap<>();
            one.before().forEach(name -> events.put(name, new Event(one.from(), true, false)));
            one.after().forEach(name -> events.put(name, new Event(one.from(), events.containsKey(name), true)));
            events.forEach((name, event) ->
                    lives.computeIfAbsent(name, unseen -> new ArrayList<>()).add(event));
        }
        for (Map.Entry<String, List<Event>> life : lives.entrySet()) {
            List<Event> events = life.getValue();
            events.sort(Comparator.comparingInt(Event::year));
            for (int index = 1; index < events.size(); index++) {
                if (!events.get(index - 1).fits(events.get(index))) {
                    return Optional.of(new AgencyConflict(
                            life.getKey(),
                            events.get(index - 1).year(),
                            events.get(index).year()));
                }
            }
        }
        return Optional.empty();
    }
}
