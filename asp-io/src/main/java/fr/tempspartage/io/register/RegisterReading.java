package fr.tempspartage.io.register;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.register.RegisterKind;
import fr.tempspartage.io.Issue;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading one file of a folder of registers (<i>fichier lu</i>).
 *
 * @param file the name of the file
 * @param kind what it is; empty where nothing of it can be used
 * @param name name and version, as shown beside each answer; the name of the file where nothing of it can be used
 * @param issues what is to be said of it, in the order of the file: lines left aside are warnings, a file of which nothing can
 *     be used is an error
 */
public record RegisterReading(String file, Optional<RegisterKind> kind, String name, ImmutableList<Issue> issues) {

    static RegisterReading refused(String file, List<Issue> issues) {
        return new RegisterReading(file, Optional.empty(), file, ImmutableList.copyOf(issues));
    }

    /** Whether something of it is used. */
    public boolean isUsed() {
        return kind.isPresent() && issues.stream().noneMatch(Issue::isError);
    }
}
