package fr.tempspartage.io.json;

import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Module for the mappers of Jackson 3 (<i>module pour Jackson</i>), which write and read the values of this library as
 * {@code asp} does: {@code JsonMapper.builder().addModule(new AspJacksonModule()).build()}.
 *
 * <p>A dossier, its records such as a post or a partner, identifiers, coded values, amounts and rates are written and read;
 * assessments, findings, funding plans and what they hold are written. The bytes are those of {@link AspJson} and
 * {@link ResultJson} but for the layout, which is the mapper's. Reading is as strict as {@link AspJson}, whatever the mapper
 * allows: the exception holds every issue. A finding by itself has neither {@code citations} nor {@code otherwise}, which
 * its assessment knows. Other types of this library are refused with one line rather than written as {@code {}}.
 *
 * <p><b>Personal data are left out</b> unless {@link #withPersonalData} is asked for: a dossier is written without names,
 * RPPS numbers and texts about the person, as if they were not known, so that it can still be read but may be answered
 * otherwise; an RPPS number by itself is {@code null}. What is read is never left out.
 *
 * <p>The module {@code tools.jackson.databind} is needed for this class alone and is an optional dependency: add
 * {@code tools.jackson.core:jackson-databind}, and {@code requires tools.jackson.databind} to a module of your own. On the
 * class path, {@code findAndAddModules()} finds this class. It is immutable and thread-safe, as is a mapper that has it.
 */
public final class AspJacksonModule extends JacksonModule {

    private final boolean personal;

    /** Module that leaves personal data out. */
    public AspJacksonModule() {
        this(false);
    }

    private AspJacksonModule(boolean personal) {
        this.personal = personal;
    }

    /** Module that writes personal data too. */
    public static AspJacksonModule withPersonalData() {
        return new AspJacksonModule(true);
    }

    @Override
    public String getModuleName() {
        return AspJacksonModule.class.getName();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new JacksonWriting(personal, false));
        context.addKeySerializers(new JacksonWriting(personal, true));
        context.addDeserializers(new JacksonReading());
        context.addKeyDeserializers(new JacksonReading());
    }
}
