package fr.tempspartage.domain.register;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.field.Described;
import fr.tempspartage.domain.field.Fact;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;

/** List of the files of reference data in a folder (<i>liste des référentiels</i>), the file {@code registers.yaml}. */
@Described(fr = "liste des référentiels", en = "list of registers")
@Value.Immutable
public sealed interface RegisterList extends WithRegisterList permits ImmutableRegisterList {

    /** Files of the folder (<i>référentiels</i>); any other file there is not read. */
    @Fact(fr = "référentiels", en = "registers")
    @Size(max = 100)
    ImmutableList<@Valid RegisterFile> getRegisters();

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of a {@link RegisterList}. */
    final class Builder extends ImmutableRegisterList.Builder {

        Builder() {}
    }
}
