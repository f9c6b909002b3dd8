package fr.tempspartage.elsewhere;

import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.post.Post;
import java.util.List;
import java.util.Optional;

/** Record of a program that embeds the library. */
public record Held(String note, Dossier dossier, List<Post> posts, Optional<Partner> partner) {}
