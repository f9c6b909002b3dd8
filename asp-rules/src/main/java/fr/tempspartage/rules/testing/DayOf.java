package fr.tempspartage.rules.testing;

import fr.tempspartage.domain.campaign.Calendar;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.Filing;
import fr.tempspartage.domain.post.Post;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Day on which a dossier is assessed where nobody says one: there is no clock here. */
final class DayOf {

    private DayOf() {}

    static LocalDate assessment(Dossier dossier) {
        Optional<LocalDate> filed = dossier.getFiling()
                .flatMap(Filing::getFiledAt)
                .map(at -> at.atZoneSameInstant(Calendar.PARIS).toLocalDate());
        return filed.or(() -> dossier.getPosts().stream()
                        .flatMap(List::stream)
                        .flatMap(post -> start(post).stream())
                        .findFirst())
                .orElse(LocalDate.EPOCH);
    }

    private static Optional<LocalDate> start(Post post) {
        return post.getContractStart();
    }
}
