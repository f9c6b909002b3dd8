package fr.tempspartage.web.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.post.Post;
import java.util.Optional;

/** Posts, by their number; what is known of those that stay is kept. */
final class PostsForm implements AnswerForm {

    private static final int MOST = 10;
    private static final ScalarType<Integer> COUNT = ScalarType.integer(1, MOST);

    private final Around around;

    PostsForm(Around around) {
        this.around = around;
    }

    @Override
    public Control control(
            String name, Bilingual label, Posted posted, ImmutableListMultimap<String, Bilingual> errors) {
        return new Control.Line(
                name,
                Said.of("howManyPosts"),
                "text",
                "numeric",
                posted.text(name),
                Optional.of(Said.of("postsHint", MOST)),
                ImmutableList.of(),
                errors.get(name));
    }

    @Override
    public void write(String name, Object value, Posted to) {
        to.put(name, Integer.toString(((ImmutableList<?>) value).size()));
    }

    @Override
    public Answered read(String name, Posted posted) {
        Answered count = ScalarForm.read(COUNT, name, posted.text(name));
        if (count.value().isEmpty()) {
            return count;
        }
        ImmutableList<Post> known = around.dossier().getPosts().orElse(ImmutableList.of());
        ImmutableList.Builder<Post> posts = ImmutableList.builder();
        for (int i = 0; i < (Integer) count.value().get(); i++) {
            posts.add(i < known.size() ? known.get(i) : Post.builder().build());
        }
        return Answered.of(posts.build());
    }
}
