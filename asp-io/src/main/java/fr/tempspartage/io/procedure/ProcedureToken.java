package fr.tempspartage.io.procedure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Token with which an agent may ask the platform (<i>jeton d’accès</i>). It is never printed. */
public final class ProcedureToken {

    private static final int LONGEST = 4096;

    private final String secret;

    private ProcedureToken(String secret) {
        this.secret = secret;
    }

    /**
     * Token of a text, such as the value of a variable of the environment.
     *
     * @throws ProcedureException if it is empty or could not stand in a header; the message does not hold it
     */
    public static ProcedureToken of(String text) {
        String secret = text.strip();
        boolean fits = !secret.isEmpty()
                && secret.length() <= LONGEST
                && secret.chars().allMatch(c -> c > ' ' && c < 0x7F);
        if (!fits) {
            throw new ProcedureException(
                    "Le jeton est vide, ou contient autre chose que des lettres, des chiffres et des signes.\n"
                            + "Peut-être faut-il le copier de nouveau, sur une seule ligne.",
                    "The token is empty, or holds something else than letters, digits and signs.\n"
                            + "Maybe copy it again, on one line.");
        }
        return new ProcedureToken(secret);
    }

    /**
     * Token of a file that holds nothing else.
     *
     * @throws ProcedureException if there is no such file, or it holds no token
     */
    public static ProcedureToken read(Path file) {
        try {
            if (Files.size(file) > LONGEST) {
                return of("");
            }
            return of(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ProcedureException(
                    "Le fichier du jeton, " + file + ", ne peut être lu.\nPeut-être un autre nom.",
                    "The file of the token, " + file + ", cannot be read.\nMaybe another name.");
        }
    }

    String secret() {
        return secret;
    }

    /** Says that it is a token, and not which. */
    @Override
    public String toString() {
        return "token";
    }
}
