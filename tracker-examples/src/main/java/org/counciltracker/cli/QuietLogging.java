package org.counciltracker.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.LayoutBase;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.spi.ContextAwareBase;

/**
 * Configures logging: the command line speaks for itself, and libraries are heard only when something is wrong.
 *
 * <p>A class, since reading the same from XML takes a tenth of the time that most commands live. Whoever looks for a fault
 * gives a file of their own with {@code JAVA_OPTS=-Dlogback.configurationFile=FILE}.
 */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_HIGH_PRIORITY)
public final class QuietLogging extends ContextAwareBase implements Configurator {

    /** Makes a configurator, for the service loader. */
    public QuietLogging() {}

    @Override
    public ExecutionStatus configure(LoggerContext loggers) {
        if (System.getProperty("logback.configurationFile") != null) {
            return ExecutionStatus.NEUTRAL;
        }
        var layout = new OneLine();
        layout.setContext(loggers);
        layout.start();
        var encoder = new LayoutWrappingEncoder<ILoggingEvent>();
        encoder.setContext(loggers);
        encoder.setLayout(layout);
        encoder.start();
        var console = new ConsoleAppender<ILoggingEvent>();
        console.setContext(loggers);
        console.setTarget("System.err");
        console.setEncoder(encoder);
        console.start();
        Logger root = loggers.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(console);
        // What is wrong with a pack stands in the exception, with file and rule; the engine would say it again,
        // without.
        loggers.getLogger("org.drools").setLevel(Level.OFF);
        loggers.getLogger("org.kie").setLevel(Level.OFF);
        // What is wrong with a PDF stands in the exception or in a note, in words.
        loggers.getLogger("org.apache.pdfbox").setLevel(Level.OFF);
        loggers.getLogger("org.apache.fontbox").setLevel(Level.OFF);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /** The level, the class that speaks, and what it says. A pattern for the same would load half of {@code java.time}. */
    private static final class OneLine extends LayoutBase<ILoggingEvent> {
        @Override
        public String doLayout(ILoggingEvent event) {
            String name = event.getLoggerName();
            return "%-5s %s: %s%n"
                    .formatted(
                            event.getLevel(), name.substring(name.lastIndexOf('.') + 1), event.getFormattedMessage());
        }
    }
}
